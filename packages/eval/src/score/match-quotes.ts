import type { GoldQuote } from '../gold/gold-document.ts';
import type { PredictedQuote } from '../prediction/prediction.ts';
import { sharedCount } from './characters.ts';
import { type Pair, pairGreedily } from './pair-greedily.ts';
import type { Unit } from './quote-units.ts';

export type QuotePair = Pair<Unit<GoldQuote>, Unit<PredictedQuote>>;

/** The quotes of one document side by side. `gold` and `predicted` hold those that count, matched or not. */
export interface MatchedQuotes {
  readonly pairs: readonly QuotePair[];
  readonly gold: readonly Unit<GoldQuote>[];
  readonly predicted: readonly Unit<PredictedQuote>[];
  readonly ignored: readonly Unit<GoldQuote>[];
}

/**
 * Pair gold with predicted quotes that share at least half of the characters of both together; the most
 * alike first, of equals the earlier. Types need not agree. A prediction left over counts for nothing when
 * half of it lies in an ignored quote.
 */
export function matchQuotes(
  annotated: readonly Unit<GoldQuote>[],
  found: readonly Unit<PredictedQuote>[],
): MatchedQuotes {
  const gold = annotated.filter(({ quote }) => !quote.ignored);
  const ignored = annotated.filter(({ quote }) => quote.ignored);
  const candidates = gold
    .flatMap((one) => found.map((other) => ({ gold: one, predicted: other, affinity: likeness(one, other) })))
    .filter(({ affinity }) => affinity >= 0.5)
    .sort((one, other) => other.affinity - one.affinity);
  const pairs = pairGreedily(candidates);
  const paired = new Set(pairs.map((pair) => pair.predicted));
  const predicted = found.filter((unit) => paired.has(unit) || !ignored.some((quote) => liesIn(unit, quote)));
  return { pairs, gold, predicted, ignored };
}

/** Characters in both, as a share of those in either; 1 when they are the same. */
function likeness(one: Unit<unknown>, other: Unit<unknown>): number {
  const both = sharedCount(one.characters, other.characters);
  return both / (one.characters.size + other.characters.size - both || 1);
}

function liesIn(inner: Unit<unknown>, outer: Unit<unknown>): boolean {
  return sharedCount(inner.characters, outer.characters) >= 0.5 * inner.characters.size;
}

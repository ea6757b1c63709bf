import type { Span } from '@parley/core';
import type { GoldItem } from '../gold/gold-document.ts';
import type { PredictedItem } from '../prediction/prediction.ts';
import { type Pair, pairGreedily } from './pair-greedily.ts';

/**
 * Agreements, or open issues, of one document side by side; those that are neither rewarded nor punished
 * are left out.
 */
export interface MatchedItems {
  readonly pairs: readonly Pair<GoldItem, PredictedItem>[];
  readonly missed: readonly GoldItem[];
  readonly extra: readonly PredictedItem[];
}

/**
 * Pair gold with predicted items whose evidence shares at least half of the shorter one and a quarter of
 * both together; the most alike first, background gold last. Background gold rewards nothing, and a
 * prediction that matches it, or says that it is background itself, punishes nothing.
 */
export function matchItems(gold: readonly GoldItem[], predicted: readonly PredictedItem[]): MatchedItems {
  const candidates = gold
    .flatMap((one) =>
      predicted.map((other) => ({
        gold: one,
        predicted: other,
        affinity: affinity(one.evidence, other.evidence),
      })),
    )
    .filter((pair) => pair.affinity > 0)
    .sort((one, other) => order(one.gold) - order(other.gold) || other.affinity - one.affinity);
  const pairs = pairGreedily(candidates);
  const found = new Set(pairs.map((pair) => pair.gold));
  const used = new Set(pairs.map((pair) => pair.predicted));
  const history = new Set(candidates.filter((pair) => pair.gold.background).map((pair) => pair.predicted));
  return {
    pairs: pairs.filter((pair) => !pair.gold.background),
    missed: gold.filter((item) => !found.has(item) && !item.background),
    extra: predicted.filter((item) => !used.has(item) && !item.background && !history.has(item)),
  };
}

function order({ background }: GoldItem): number {
  return background ? 1 : 0;
}

/** Shared characters as a share of those of both together; 0 where that is too little for a match. */
function affinity(gold: Span, evidence: readonly Span[]): number {
  const both = sum(
    evidence.map(({ start, end }) => Math.max(0, Math.min(end, gold.end) - Math.max(start, gold.start))),
  );
  const goldLength = gold.end - gold.start;
  const length = sum(evidence.map(({ start, end }) => end - start));
  const ofShorter = both / (Math.min(goldLength, length) || 1);
  const ofUnion = both / (goldLength + length - both || 1);
  return ofShorter >= 0.5 && ofUnion >= 0.25 ? ofUnion : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

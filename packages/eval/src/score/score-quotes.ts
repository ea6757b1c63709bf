import { sharedCount, union } from './characters.ts';
import { type JudgedPair, type JudgedQuotes, judgeQuotes } from './judge-quotes.ts';
import type { Pairing } from './pairing.ts';
import { segments, type Unit, wholeQuotes } from './quote-units.ts';
import { type Rates, rates, share } from './rates.ts';

/**
 * How well the quotes of a corpus were found: whole, cut into segments, and by the characters in any of
 * them.
 */
export interface QuoteScores {
  readonly quote: ScoresByType;
  readonly segment: ScoresByType;
  readonly characters: Rates;
}

/** What quotes are scored by: their types as annotation.md has them, and all together. */
export const quoteTypes = ['direct', 'mixed', 'indirect', 'all'] as const;

/** Scores for each type of quote. Precision goes by the predicted type, everything else by gold's. */
type ScoresByType = Readonly<Record<(typeof quoteTypes)[number], TypeScores>>;

/**
 * `overlap`: paired with gold. `exact`: the same characters. `endToEnd`: paired, and the speaker is right
 * or gold names none. `speaker`: of pairs whose gold has a source or a speaker, the share that is right.
 * `name`: of pairs whose gold has a resolved speaker, the share with the same resolved name.
 */
export interface TypeScores {
  readonly overlap: Rates;
  readonly exact: Rates;
  readonly endToEnd: Rates;
  readonly speaker: number | null;
  readonly name: number | null;
}

/** Score the quotes of all documents that are annotated for them; null where none is. */
export function scoreQuotes(pairings: readonly Pairing[]): QuoteScores | null {
  const annotated = pairings.filter(({ gold }) => gold.quotes !== null);
  if (annotated.length === 0) return null;
  const whole = annotated.map((pairing) => judgeQuotes(pairing, wholeQuotes));
  return {
    quote: scoresByType(whole),
    segment: scoresByType(annotated.map((pairing) => judgeQuotes(pairing, segments))),
    characters: characterRates(whole),
  };
}

function scoresByType(documents: readonly JudgedQuotes[]): ScoresByType {
  const gold = documents.flatMap((document) => document.gold.map(({ quote }) => quote));
  const predicted = documents.flatMap((document) => document.predicted.map(({ quote }) => quote));
  const judged = documents.flatMap((document) => document.judged);
  const scores = (type: (typeof quoteTypes)[number]): TypeScores => {
    const ofType = (quote: { readonly type: string }) => type === 'all' || quote.type === type;
    const ratesOf = (right: readonly JudgedPair[]) =>
      rates({
        gold: gold.filter(ofType).length,
        predicted: predicted.filter(ofType).length,
        rightGold: right.filter((pair) => ofType(pair.gold)).length,
        rightPredicted: right.filter((pair) => ofType(pair.predicted)).length,
      });
    const ofGoldType = judged.filter((pair) => ofType(pair.gold));
    return {
      overlap: ratesOf(judged),
      exact: ratesOf(judged.filter(({ exact }) => exact)),
      endToEnd: ratesOf(judged.filter(({ speaker }) => speaker !== false)),
      speaker: share(ofGoldType.flatMap(({ speaker }) => speaker ?? [])),
      name: share(ofGoldType.flatMap(({ name }) => name ?? [])),
    };
  };
  return {
    direct: scores('direct'),
    mixed: scores('mixed'),
    indirect: scores('indirect'),
    all: scores('all'),
  };
}

/** Over the characters in any quote, however they are divided into quotes. */
function characterRates(documents: readonly JudgedQuotes[]): Rates {
  const counts = documents.map(({ gold, predicted, ignored }) => {
    const wanted = offsets(gold);
    const found = offsets(predicted);
    for (const offset of offsets(ignored)) if (!wanted.has(offset)) found.delete(offset);
    return { gold: wanted.size, predicted: found.size, right: sharedCount(wanted, found) };
  });
  const sum = (key: 'gold' | 'predicted' | 'right') => counts.reduce((total, count) => total + count[key], 0);
  return rates({
    gold: sum('gold'),
    predicted: sum('predicted'),
    rightGold: sum('right'),
    rightPredicted: sum('right'),
  });
}

function offsets(units: readonly Unit<unknown>[]): Set<number> {
  return union(units.map((unit) => unit.characters));
}

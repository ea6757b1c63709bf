import type { GoldQuote } from '../gold/gold-document.ts';
import type { PredictedQuote } from '../prediction/prediction.ts';
import { sharedCount, union } from './characters.ts';
import { type MatchedQuotes, matchQuotes, type QuotePair } from './match-quotes.ts';
import { sameSpeaker } from './names.ts';
import type { Pairing } from './pairing.ts';
import { segments, type Unit, wholeQuotes } from './quote-units.ts';
import { type Rates, rates, share } from './rates.ts';
import { speakerRight } from './speaker-right.ts';

/** How well the quotes of a corpus were found: whole, cut into segments, and by the characters in any of them. */
export interface QuoteScores {
  readonly quote: ScoresByType;
  readonly segment: ScoresByType;
  readonly characters: Rates;
}

export const quoteTypes = ['direct', 'mixed', 'indirect', 'all'] as const;
export type ScoresByType = Readonly<Record<(typeof quoteTypes)[number], TypeScores>>;

/**
 * `overlap`: paired with gold. `exact`: the same characters. `endToEnd`: paired, and the speaker is right or gold names
 * none. `speaker`: of pairs whose gold has a source or a speaker, the share that is right. `name`: of pairs whose gold
 * has a resolved speaker, the share with the same resolved name.
 */
export interface TypeScores {
  readonly overlap: Rates;
  readonly exact: Rates;
  readonly endToEnd: Rates;
  readonly speaker: number | null;
  readonly name: number | null;
}

/** A pair of quotes, judged. `speaker` and `name` are null where gold does not tell. */
export interface JudgedPair {
  readonly gold: GoldQuote;
  readonly predicted: PredictedQuote;
  readonly exact: boolean;
  readonly speaker: boolean | null;
  readonly name: boolean | null;
}

/** Score the quotes of all documents that are annotated for them; null where none is. */
export function scoreQuotes(pairings: readonly Pairing[]): QuoteScores | null {
  const annotated = pairings.filter(({ gold }) => gold.quotes !== null);
  if (annotated.length === 0) return null;
  const whole = annotated.map((pairing) => matchDocument(pairing, wholeQuotes));
  return {
    quote: scoresByType(whole),
    segment: scoresByType(annotated.map((pairing) => matchDocument(pairing, segments))),
    characters: characterRates(whole),
  };
}

interface MatchedDocument extends MatchedQuotes {
  readonly judged: readonly JudgedPair[];
}

/** The quotes of one document, paired and judged. */
export function matchDocument(
  { gold: { text, quotes }, predicted }: Pairing,
  unitsOf: typeof wholeQuotes,
): MatchedDocument {
  const matched = matchQuotes(unitsOf(text, quotes ?? []), unitsOf(text, predicted.quotes));
  return { ...matched, judged: matched.pairs.map((pair) => judge(text, pair)) };
}

function judge(
  text: string,
  { gold: { quote: gold }, predicted: { quote: predicted }, affinity }: QuotePair,
): JudgedPair {
  const tells = gold.source.length > 0 || gold.speaker !== null;
  const resolved = gold.speaker !== null;
  return {
    gold,
    predicted,
    exact: affinity === 1,
    speaker: tells ? speakerRight(text, gold, predicted) : null,
    name: resolved ? predicted.speaker !== null && sameSpeaker(gold.speaker, predicted.speaker) : null,
  };
}

function scoresByType(documents: readonly MatchedDocument[]): ScoresByType {
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
function characterRates(documents: readonly MatchedQuotes[]): Rates {
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

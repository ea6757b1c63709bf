import type { GoldQuote } from '../gold/gold-document.ts';
import type { PredictedQuote } from '../prediction/prediction.ts';
import { type MatchedQuotes, matchQuotes, type QuotePair } from './match-quotes.ts';
import { sameSpeaker } from './names.ts';
import type { Pairing } from './pairing.ts';
import type { wholeQuotes } from './quote-units.ts';
import { speakerRight } from './speaker-right.ts';

/** The quotes of one document side by side, its pairs judged. */
export interface JudgedQuotes extends MatchedQuotes {
  readonly judged: readonly JudgedPair[];
}

/** A pair of quotes, judged. `speaker` and `name` are null where gold does not tell. */
export interface JudgedPair {
  readonly gold: GoldQuote;
  readonly predicted: PredictedQuote;
  readonly exact: boolean;
  readonly speaker: boolean | null;
  readonly name: boolean | null;
}

/** Pair the quotes of one document, whole or in segments, and judge each pair. */
export function judgeQuotes(
  { gold: { text, quotes }, predicted }: Pairing,
  unitsOf: typeof wholeQuotes,
): JudgedQuotes {
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

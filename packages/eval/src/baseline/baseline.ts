import type { CorpusScores } from '../score/score-corpus.ts';
import { quoteTypes } from '../score/score-quotes.ts';

/** The numbers that must not fall, in percent, by what they measure. */
export type Baseline = Readonly<Record<string, number>>;

/** A number that moved; `now` is null where it is no longer measured. */
export interface Move {
  readonly measure: string;
  readonly was: number;
  readonly now: number | null;
}

/** A fall or a rise up to this many hundredths of a point counts as none. */
const tolerance = 5;

/**
 * The numbers of these scores that a baseline keeps, to two decimals: no precision or recall, which trade
 * against each other.
 */
export function baselineOf({ quotes, items, furniture }: CorpusScores): Baseline {
  const shares: Record<string, number | null> = {};
  if (quotes) {
    for (const type of quoteTypes) {
      shares[`quotes.${type}.overlap.f1`] = quotes.quote[type].overlap.f1;
      shares[`quotes.${type}.speaker`] = quotes.quote[type].speaker;
      shares[`quotes.${type}.endToEnd.f1`] = quotes.quote[type].endToEnd.f1;
    }
    shares['quotes.characters.f1'] = quotes.characters.f1;
  }
  for (const kind of ['agreements', 'openIssues', 'both'] as const) {
    if (!items) break;
    shares[`items.${kind}.f1`] = items[kind].f1;
    shares[`items.${kind}.status`] = items[kind].status;
    shares[`items.${kind}.parties.f1`] = items[kind].parties.f1;
  }
  if (furniture) shares['furniture.f1'] = furniture.f1;
  return Object.fromEntries(
    Object.entries(shares).map(([measure, share]) => [measure, hundredths(100 * (share ?? 0)) / 100]),
  );
}

/** What moved against the baseline. */
export interface Comparison {
  readonly falls: readonly Move[];
  readonly rises: readonly Move[];
}

/** Compare with the baseline. A number that the baseline does not have yet counts as a rise from 0. */
export function compareWithBaseline(baseline: Baseline, current: Baseline): Comparison {
  const measures = new Set([...Object.keys(baseline), ...Object.keys(current)]);
  const moves = [...measures].map((measure): Move => {
    return { measure, was: baseline[measure] ?? 0, now: current[measure] ?? null };
  });
  return {
    falls: moves.filter(({ was, now }) => now === null || hundredths(was - now) > tolerance),
    rises: moves.filter(({ was, now }) => now !== null && hundredths(now - was) > tolerance),
  };
}

function hundredths(points: number): number {
  return Math.round(points * 100);
}

import type { Span } from '@parley/core';
import { textLines } from '../gold/text-lines.ts';
import type { Pairing } from './pairing.ts';
import { type Rates, rates } from './rates.ts';

/** The lines of one document that are furniture, in gold or as predicted. */
export interface MatchedLines {
  readonly right: readonly Span[];
  readonly missed: readonly Span[];
  readonly extra: readonly Span[];
}

/**
 * Score, line by line, what was left out as no part of the story; null where no document is annotated for
 * it.
 */
export function scoreFurniture(pairings: readonly Pairing[]): Rates | null {
  const annotated = pairings.filter(({ gold }) => gold.furniture !== null).map(matchLines);
  if (annotated.length === 0) return null;
  const count = (key: keyof MatchedLines) => annotated.flatMap((document) => document[key]).length;
  const right = count('right');
  return rates({
    gold: right + count('missed'),
    predicted: right + count('extra'),
    rightGold: right,
    rightPredicted: right,
  });
}

/**
 * Compare the lines of one document. A line is furniture to a side that marks at least half of its
 * characters.
 */
export function matchLines({ gold, predicted }: Pairing): MatchedLines {
  const judged = textLines(gold.text).map((line) => ({
    line,
    wanted: isMarked(line, gold.furniture ?? []),
    found: isMarked(line, predicted.furniture),
  }));
  const linesWhere = (wanted: boolean, found: boolean) =>
    judged.filter((one) => one.wanted === wanted && one.found === found).map(({ line }) => line);
  return { right: linesWhere(true, true), missed: linesWhere(true, false), extra: linesWhere(false, true) };
}

function isMarked(line: Span, marked: readonly Span[]): boolean {
  const length = marked
    .map(({ start, end }) => Math.max(0, Math.min(end, line.end) - Math.max(start, line.start)))
    .reduce((total, part) => total + part, 0);
  return length >= (line.end - line.start) / 2;
}

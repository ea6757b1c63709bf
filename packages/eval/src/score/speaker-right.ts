import type { Span } from '@parley/core';
import { characters, sharedCount } from './characters.ts';
import { sameSpeaker } from './names.ts';

/** What a quote says of who said it. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly speaker: string | null;
}

/** A source of more letters than this, and of more than gold's, names nobody. */
const longestSource = 150;

const pronoun = new RegExp(
  `^(?:${[
    'he|she|they|it|i|we|you|who|which|that|this|those|these|him|her|them|his|their|us|me',
    'one|some|many|others|both|all',
  ].join('|')})$`,
  'iu',
);

/**
 * Whether the prediction names the speaker that gold names: their sources share half of the letters of the
 * shorter one, or the names agree. A quote's name is its resolved speaker, else its source unless that is a
 * pronoun.
 */
export function speakerRight(text: string, gold: Attribution, predicted: Attribution): boolean {
  const wanted = characters(text, gold.source);
  const found = characters(text, predicted.source);
  const both = sharedCount(wanted, found);
  const near = both > 0 && both >= 0.5 * Math.min(wanted.size, found.size);
  if (near && found.size <= Math.max(longestSource, wanted.size)) return true;
  const [goldName, predictedName] = [nameOf(text, gold), nameOf(text, predicted)];
  return goldName !== null && predictedName !== null && sameSpeaker(goldName, predictedName);
}

/**
 * The name that a quote gives for its speaker: the resolved one, else its source unless that is a pronoun.
 */
export function nameOf(text: string, { source, speaker }: Attribution): string | null {
  if (speaker !== null) return speaker;
  const words = source
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .trim();
  return words === '' || pronoun.test(words) ? null : words;
}

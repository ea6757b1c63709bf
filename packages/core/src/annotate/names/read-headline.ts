import type { Sentence } from '../../syntax/doc.ts';
import { textOf } from '../../syntax/text-of.ts';
import { bareName } from './bare-name.ts';
import { countryAt } from './countries.ts';
import { readPronouns } from './read-pronouns.ts';
import type { Reading } from './reading.ts';
import { isCapitalised } from './word-shape.ts';

/** The longest name looked for, in words. */
const LONGEST = 6;

/**
 * What a line with every word capitalised names. Capitals tell nothing there, so only countries count, and names that
 * the rest of the article knows.
 */
export function readHeadline(
  sentence: Sentence,
  isKnown: (words: readonly string[]) => boolean,
): readonly Reading[] {
  const { tokens } = sentence;
  const readings: Reading[] = [];
  let at = 0;
  while (at < tokens.length) {
    const country = countryAt(tokens, at, tokens.length);
    const name = country ? 0 : nameLength(sentence, at, isKnown);
    const to = at + (country?.length ?? Math.max(name, 1));
    const place = { from: at, to, head: to - 1 };
    if (country) {
      const { use } = country;
      const text = textOf(tokens, at, to);
      const whose = { sentence: sentence.index, owner: null, locative: false } as const;
      readings.push({ ...place, ...whose, type: 'country', country: country.country, use, text });
    } else if (name > 0) readings.push(bareName(sentence, place, true));
    at = to;
  }
  return [...readings, ...readPronouns(sentence)].sort((a, b) => a.from - b.from);
}

function nameLength(
  { tokens }: Sentence,
  at: number,
  isKnown: (words: readonly string[]) => boolean,
): number {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length).map((token) => token.text);
    if (words.every(isCapitalised) && isKnown(words)) return length;
  }
  return 0;
}

/** Whether the sentence is written like a headline: no full stop, and no noun, verb or adjective without a capital. */
export function isTitleCase({ tokens }: Sentence): boolean {
  if (/^[.!?”"]$/u.test(tokens.at(-1)?.text ?? '')) return false;
  const words = tokens.filter(
    ({ text, upos }) => text.length > 3 && CONTENT.has(upos) && /^\p{L}/u.test(text),
  );
  return words.length > 2 && words.every(({ text }) => isCapitalised(text));
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV']);

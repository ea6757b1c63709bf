import { COUNTRY_WORDS, SEATS_OF_POWER } from '../../lexicon/en/country-words.ts';
import { COUNTRIES } from '../../lexicon/en/generated/countries.ts';
import type { Token } from '../../syntax/doc.ts';
import { fold, isCapitalised } from './word-shape.ts';

/** How a word stands for its country. A `seat` is a body of its own ("the White House") that acts for it. */
export type CountryUse = 'name' | 'adjective' | 'people' | 'capital' | 'seat';

/** A country as a text names it. */
export interface CountryMatch {
  /** The country's everyday name, the same for all its words. */
  readonly country: string;
  readonly use: CountryUse;
  /** How many tokens it takes. */
  readonly length: number;
}

/** The longest word for a country that begins at `tokens[at]`, before `end`. */
export function countryAt(tokens: readonly Token[], at: number, end: number): CountryMatch | null {
  if (!isCapitalised(tokens[at]!.text)) return null;
  let phrase = '';
  let found: CountryMatch | null = null;
  for (let length = 1; length <= LONGEST && at + length <= end; length++) {
    const token = tokens[at + length - 1]!;
    const gap = length > 1 && tokens[at + length - 2]!.end < token.start;
    phrase += (gap ? ' ' : '') + token.text.replaceAll('’', "'");
    const match = TABLE.get(phrase);
    if (match) found = { ...match, length };
  }
  return found;
}

/** Whether the folded word alone names a country or its people. */
export function isWordOfCountry(word: string): boolean {
  return FOLDED.has(word);
}

/** How the words stand for a country; null when they do not. */
export function useOfCountryWord(words: string): CountryUse | null {
  return TABLE.get(words.replaceAll('’', "'"))?.use ?? null;
}

type Entry = Omit<CountryMatch, 'length'>;

const LONGEST = 7;
const TABLE: ReadonlyMap<string, Entry> = table();
const FOLDED: ReadonlySet<string> = new Set([...TABLE.keys()].map(fold));

function table(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (country: string, use: CountryUse, words: readonly string[] = []): void => {
    for (const word of words) if (word && !entries.has(word)) entries.set(word, { country, use });
  };
  // By hand first: Brussels is the Union's seat before it is Belgium's.
  for (const { country, names, adjectives = [], people, capitals } of COUNTRY_WORDS) {
    add(country, 'name', [country, ...(names ?? [])]);
    add(country, 'adjective', adjectives);
    add(country, 'people', people);
    for (const adjective of adjectives) add(country, 'people', peoples(adjective));
    add(country, 'capital', capitals);
  }
  for (const [name, adjective, capital, ...aliases] of COUNTRIES) {
    add(name, 'name', [name, ...aliases]);
    add(name, 'adjective', [adjective]);
    add(name, 'people', peoples(adjective));
    add(name, 'capital', [capital]);
  }
  for (const [seat, country] of SEATS_OF_POWER) entries.set(seat, { country, use: 'seat' });
  return entries;
}

/** "American" gives "Americans"; "Chinese" and "French" have no plural. */
function peoples(adjective: string): readonly string[] {
  return /(?:an|i|ot|ek|er|o|ab|z|en|ak|ech)$/u.test(adjective) ? [`${adjective}s`] : [];
}

import { FUNCTION_WORDS, LETTERS } from '../lexicon/languages.ts';

/** More of a text is not looked at; in UTF-16 code units. */
const ENOUGH_TEXT = 4_000;
/** Fewer words than these tell nothing. */
const ENOUGH_WORDS = 12;
/** A language is told by at least this share of its function words among all words … */
const ENOUGH_SHARE = 0.18;
/** … and by so many times more of them than English has. */
const CLEARLY = 1.5;
/** The share of letters outside the Latin alphabet from which on the letters tell the language. */
const OTHER_LETTERS = 0.5;
/** The share of a language's particular letters among those. */
const ENOUGH_LETTERS = 0.03;

/** The language of a text as BCP 47 writes it: what its words and letters clearly say, else what it is told to be, else English. */
export function findLanguage(text: string, told: string | null): string {
  const sample = text.slice(0, ENOUGH_TEXT).toLowerCase();
  const found = byLetters(sample) ?? byWords(sample);
  const fallback = told?.trim() || 'en';
  if (found === null) return fallback;
  return isLanguage(fallback, found) ? fallback : found;
}

/** Whether a tag such as "en-GB" names English. */
export function isEnglish(tag: string): boolean {
  return isLanguage(tag, 'en') || /^(?:eng|english)$/iu.test(tag);
}

/** What a language is called; the tag itself for one that has no name here. */
export function languageName(tag: string): string {
  const known = [...FUNCTION_WORDS, ...LETTERS].find(({ code }) => isLanguage(tag, code));
  return known?.name ?? `the language “${tag}”`;
}

function isLanguage(tag: string, code: string): boolean {
  return tag.toLowerCase().split(/[-_]/u)[0] === code;
}

function byLetters(sample: string): string | null {
  if (isMostlyAscii(sample)) return null;
  const letters = count(sample, /\p{L}/gu);
  const others = letters - count(sample, /\p{Script=Latin}/gu);
  if (letters < ENOUGH_WORDS || others < OTHER_LETTERS * letters) return null;
  return LETTERS.find((language) => count(sample, language.letters) >= ENOUGH_LETTERS * others)?.code ?? null;
}

/** Whether so many letters are plain ones that those of other alphabets cannot be `OTHER_LETTERS` of all. */
function isMostlyAscii(sample: string): boolean {
  let letters = 0;
  let beyond = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit > 127) beyond++;
    else if (unit >= LOWER_A && unit <= LOWER_Z) letters++;
  }
  return beyond < OTHER_LETTERS * letters;
}

const LOWER_A = 0x61;
const LOWER_Z = 0x7a;

function byWords(sample: string): string | null {
  const words = sample.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return null;
  const counts = FUNCTION_WORDS.map(() => 0);
  for (const word of words) for (const language of LANGUAGES_BY_WORD.get(word) ?? []) counts[language]!++;
  const shares = FUNCTION_WORDS.map(({ code }, language) => ({
    code,
    share: counts[language]! / words.length,
  }));
  const english = shares.find(({ code }) => code === 'en')!;
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  if (best === english) return english.share >= ENOUGH_SHARE ? 'en' : null;
  return best.share >= ENOUGH_SHARE && best.share >= CLEARLY * english.share ? best.code : null;
}

/** Places in `FUNCTION_WORDS` of the languages that have a word. */
const LANGUAGES_BY_WORD: ReadonlyMap<string, readonly number[]> = languagesByWord();

function languagesByWord(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (const [language, { words }] of FUNCTION_WORDS.entries()) {
    for (const word of new Set(words.split(' '))) table.set(word, [...(table.get(word) ?? []), language]);
  }
  return table;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

import { isCalendarWord } from '../../../annotate/names/calendar-word.ts';
import { MONTHS, NEAR_DAYS, TIME_UNITS, TURNS, WEEKDAYS } from '../../../lexicon/en/facts/date-words.ts';
import type { Token } from '../../../syntax/doc.ts';
import { readNumber } from '../read-number.ts';

/** What the words of a date name. */
export interface DateParts {
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  readonly weekday?: number;
  /** -1 for "last", 0 for "this", 1 for "next". */
  readonly turn?: number;
  readonly unit?: 'day' | 'week' | 'month' | 'year';
  readonly number?: number;
  /** Days from the article's date: "tomorrow" is 1. */
  readonly near?: number;
  /** The first word of the form that is spelt out in it: "end" of "the end of". */
  readonly word?: string;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Match a form's pattern at a token: classes (`month`, `day`, `year` …) and words, `|` between alternatives, `?` behind
 * what may be missing. Returns the parts and the last token, or null.
 */
export function matchForm(
  tokens: readonly Token[],
  at: number,
  pattern: readonly string[],
): { readonly parts: DateParts; readonly to: number } | null {
  const parts: Mutable<DateParts> = {};
  let next = at;
  for (const text of pattern) {
    const { names, optional } = atomOf(text);
    const after = matchAtom(tokens, next, names, parts);
    if (after !== null) next = after;
    else if (!optional) return null;
  }
  while (tokens[next - 1]?.text === ',' || tokens[next - 1]?.text.toLowerCase() === 'of') next--;
  return next > at ? { parts, to: next - 1 } : null;
}

interface Atom {
  readonly names: readonly string[];
  readonly optional: boolean;
}

/** An atom as `matchAtom` takes it, made once for each that the table of forms has. */
function atomOf(text: string): Atom {
  const known = ATOMS.get(text);
  if (known !== undefined) return known;
  const optional = text.endsWith('?');
  const atom = { names: (optional ? text.slice(0, -1) : text).split('|'), optional };
  ATOMS.set(text, atom);
  return atom;
}

const ATOMS = new Map<string, Atom>();

/** The token behind the atom, or null where it does not match. */
function matchAtom(
  tokens: readonly Token[],
  at: number,
  names: readonly string[],
  parts: Mutable<DateParts>,
): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  for (const name of names) {
    if (isClass(name)) {
      const read = CLASSES[name](tokens, at);
      if (read === null) continue;
      parts[name] = read.value as never;
      return read.next;
    }
    if (token.text.toLowerCase() !== name) continue;
    if (WORDY.test(name) && !FUNCTION_WORDS.has(name)) parts.word ??= name;
    return at + 1;
  }
  return null;
}

const WORDY = /^\p{L}/u;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'in', 'now', 'from']);

type ClassName = Exclude<keyof DateParts, 'word'>;
type Reader = (
  tokens: readonly Token[],
  at: number,
) => { readonly value: unknown; readonly next: number } | null;

const CLASSES: Readonly<Record<ClassName, Reader>> = {
  month: (tokens, at) => (isMonth(tokens, at) ? one(MONTHS, tokens, at) : null),
  day: (tokens, at) => {
    const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(tokens[at]!.text) ?? [];
    const value = Number(digits);
    return value >= 1 && value <= 31 ? { value, next: at + 1 } : null;
  },
  year: (tokens, at) =>
    /^(?:mid-)?(?:19|20)\d\d$/u.test(tokens[at]!.text)
      ? { value: Number(tokens[at]!.text.slice(-4)), next: at + 1 }
      : null,
  weekday: (tokens, at) => (/^\p{Lu}/u.test(tokens[at]!.text) ? one(WEEKDAYS, tokens, at) : null),
  turn: (tokens, at) => one(TURNS, tokens, at),
  unit: (tokens, at) => one(TIME_UNITS, tokens, at),
  number: (tokens, at) => readNumber(tokens, at),
  near: (tokens, at) => one(NEAR_DAYS, tokens, at),
};

function isClass(name: string): name is ClassName {
  return Object.hasOwn(CLASSES, name);
}

function one<Value>(table: Readonly<Record<string, Value>>, tokens: readonly Token[], at: number) {
  const key = tokens[at]!.text.toLowerCase().replace(/^mid-|\.$/u, '');
  return Object.hasOwn(table, key) ? { value: table[key]!, next: at + 1 } : null;
}

/** "June", "mid-June", "Dec." and "Dec 31", but neither "June Roe" nor "Jan Roe". */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  const next = tokens[at + 1]?.text ?? '';
  if (!/^(?:mid-)?\p{Lu}/u.test(text)) return false;
  if (/^\d/u.test(next) || text.startsWith('mid-')) return true;
  const isShort = text.length <= 3 && text !== 'May';
  const isName = tokens[at + 1]?.upos === 'PROPN' && !Object.hasOwn(WEEKDAYS, next.toLowerCase());
  return !isShort && !isName && isCalendarWord(tokens, at);
}

import { CURRENCY_NAMES, CURRENCY_SIGNS } from '../../../lexicon/en/facts/money-words.ts';
import type { Amount } from '../../../schema/item.ts';
import type { Sentence, Token } from '../../../syntax/doc.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Placed } from '../placed.ts';
import { type ReadNumber, readNumber } from '../read-number.ts';
import { countedNoun } from './counted-noun.ts';

/** Sums of money, shares and numbers of things in a sentence, in reading order. */
export function findAmounts(text: string, { tokens }: Sentence): readonly Placed<Amount>[] {
  const found: Placed<Amount>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const amount = money(tokens, at) ?? counted(tokens, at);
    if (amount === null) continue;
    const { to, value, unit } = amount;
    const span = { start: tokens[at]!.start, end: tokens[to]!.end };
    found.push({ fact: { ...excerpt(text, span), value, unit }, from: at, to });
    at = to;
  }
  return found;
}

interface ReadAmount {
  readonly value: number;
  readonly unit: string;
  /** The last token. */
  readonly to: number;
}

/** "$2 billion", "US$3m", "€1.5bn". */
function money(tokens: readonly Token[], at: number): ReadAmount | null {
  const [sign, number] = currencySign(tokens, at);
  const read = sign === null ? null : readNumber(tokens, number);
  return read && { value: read.value, unit: sign!, to: read.next - 1 };
}

/** The currency that a sign or a pair of tokens ("US", "$") names, and the token behind. */
function currencySign(tokens: readonly Token[], at: number): readonly [string | null, number] {
  const { text } = tokens[at]!;
  if (text.length > LONGEST_SIGN || !SIGN_STARTS.has(text.charAt(0).toLowerCase())) return [null, at];
  const first = text.toLowerCase().replaceAll('.', '');
  const pair = first + (tokens[at + 1]?.text ?? '');
  if (first !== '$' && Object.hasOwn(CURRENCY_SIGNS, pair)) return [CURRENCY_SIGNS[pair]!, at + 2];
  return Object.hasOwn(CURRENCY_SIGNS, first) ? [CURRENCY_SIGNS[first]!, at + 1] : [null, at];
}

/** "U.S." before "$". */
const LONGEST_SIGN = 4;
/** What a sign begins with; its full stops are left out. */
const SIGN_STARTS: ReadonlySet<string> = new Set([
  '.',
  ...Object.keys(CURRENCY_SIGNS).map((sign) => sign.charAt(0)),
]);

/** "5%", "7.5 per cent", "2 billion yen", "30,000 tonnes". */
function counted(tokens: readonly Token[], at: number): ReadAmount | null {
  const read = readNumber(tokens, at);
  if (read === null || isPartOfWord(tokens, at)) return null;
  return share(tokens, read) ?? named(tokens, read) ?? range(tokens, read) ?? countedNoun(tokens, at, read);
}

/** The "16" of "F-16" and the "2" of "phase 2-3" count nothing. */
function isPartOfWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.text === '-' && /^\p{L}/u.test(tokens[at - 2]?.text ?? '');
}

function share(tokens: readonly Token[], { value, next }: ReadNumber): ReadAmount | null {
  const [first, second] = [tokens[next]?.text.toLowerCase(), tokens[next + 1]?.text.toLowerCase()];
  const to =
    first === '%' || first === 'percent' ? next : first === 'per' && second === 'cent' ? next + 1 : -1;
  if (to >= 0) return { value, unit: '%', to };
  const isPoint = first === 'percentage' && (second === 'point' || second === 'points');
  return isPoint ? { value, unit: 'percentage point', to: next + 1 } : null;
}

function named(tokens: readonly Token[], { value, next }: ReadNumber): ReadAmount | null {
  const name = tokens[next]?.text.toLowerCase() ?? '';
  return Object.hasOwn(CURRENCY_NAMES, name) ? { value, unit: CURRENCY_NAMES[name]!, to: next } : null;
}

/** The "3" of "3 to 5 percent" and of "3-5%": its unit is the second number's. */
function range(tokens: readonly Token[], { value, next }: ReadNumber): ReadAmount | null {
  const joint = tokens[next]?.text.toLowerCase() ?? '';
  if (!RANGE_WORDS.has(joint)) return null;
  const second = readNumber(tokens, next + 1);
  if (second === null || second.value <= value) return null;
  const whole = share(tokens, second) ?? named(tokens, second) ?? countedNoun(tokens, next + 1, second);
  return whole && { value, unit: whole.unit, to: next - 1 };
}

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', '-', '–', 'or']);

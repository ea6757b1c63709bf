import type { Excerpt } from '../../schema/span.ts';
import { contentStems } from '../matters/content-stems.ts';
import type { Telling } from '../matters/telling.ts';
import type { Fact, FactKind } from './fact.ts';

/** A number with its unit, how exact it is, and the words beside it. */
export interface AmountValue {
  readonly value: number;
  readonly unit: string;
  readonly bound: 'exact' | 'about' | 'least' | 'most';
  readonly context: ReadonlySet<string>;
}

/** Numbers that two tellings give for one thing: of the same unit, and with a word beside them in common. */
export const AMOUNT_FACTS: FactKind<AmountValue> = {
  kind: 'number',
  read: readAmounts,
  differ: (one, other, { own, others }) =>
    isOfSameThing(one.value, other.value) &&
    contradict(one.value, other.value) &&
    !isSum(one.value, others) &&
    !isSum(other.value, own),
};

/** How far a rounded number may be from the exact one, as a share of it. */
const ROUNDING = 0.1;
/** How many characters on either side of a number are read for words that go with it. */
const BESIDE = 48;

const BOUNDS: readonly { readonly bound: AmountValue['bound']; readonly words: RegExp }[] = [
  { bound: 'least', words: /\b(?:at least|more than|over|above|no less than|upwards of)\s+\S{0,3}$/iu },
  { bound: 'most', words: /\b(?:at most|less than|under|below|up to|no more than|as much as)\s+\S{0,3}$/iu },
  {
    bound: 'about',
    words: /\b(?:about|almost|around|approximately|close to|nearly|roughly|some)\s+\S{0,3}$/iu,
  },
];

function readAmounts(telling: Telling): readonly Fact<AmountValue>[] {
  return telling.item.amounts.map(({ start, end, text, value, unit }) => {
    const { before, after } = surroundings({ start, end, text }, telling.item.evidence);
    const bound = BOUNDS.find(({ words }) => words.test(before) || words.test(firstWords(text)))?.bound;
    const context = new Set(contentStems(`${lastPart(before)} ${firstPart(after)}`).filter(isWord));
    return {
      telling,
      value: { value, unit, bound: bound ?? 'exact', context },
      about: unit,
      reading: text,
      excerpt: { start, end, text },
    };
  });
}

function surroundings(amount: Excerpt, evidence: readonly Excerpt[]): { before: string; after: string } {
  const piece = evidence.find(({ start, end }) => start <= amount.start && amount.end <= end);
  if (piece === undefined) return { before: '', after: '' };
  const [from, to] = [amount.start - piece.start, amount.end - piece.start];
  return {
    before: piece.text.slice(Math.max(0, from - BESIDE), from),
    after: piece.text.slice(to, to + BESIDE),
  };
}

/** The text up to its first digit, as in "about $30": a hedge may be part of the amount. */
function firstWords(text: string): string {
  return text.slice(0, text.search(/\d|$/u));
}

function lastPart(before: string): string {
  return before.split(/[,;:.]/u).at(-1)!;
}

function firstPart(after: string): string {
  return after.split(/[,;:.]/u, 1)[0]!;
}

function isWord(stem: string): boolean {
  return !/\d/u.test(stem);
}

/** The same unit, and a word beside both; a counted noun is itself that word. */
function isOfSameThing(one: AmountValue, other: AmountValue): boolean {
  if (one.unit !== other.unit) return false;
  return /^\p{Ll}/u.test(one.unit) || [...one.context].some((stem) => other.context.has(stem));
}

/** Whether the numbers cannot both be right: "roughly 30" and 35, but not "about 34" and 35, nor "at least 30" and 35. */
function contradict(one: AmountValue, other: AmountValue): boolean {
  const [low, high] = one.value <= other.value ? [one, other] : [other, one];
  if (low.value === high.value || low.bound === 'least' || high.bound === 'most') return false;
  if (low.bound === 'exact' && high.bound === 'exact') return !isRounded(low.value, high.value);
  return high.value - low.value > ROUNDING * high.value;
}

/** Whether one of the numbers is the other with fewer digits: 1.01 and 1.012. */
function isRounded(one: number, other: number): boolean {
  const digits = Math.min(...[one, other].map(significantDigits));
  return digits > 1 && Number(one.toPrecision(digits)) === Number(other.toPrecision(digits));
}

function significantDigits(value: number): number {
  return (
    value
      .toPrecision(12)
      .split('e', 1)[0]!
      .replace('.', '')
      // Reads at most 20 characters.
      .replace(/^0+|0+$/gu, '').length
  );
}

/** Whether the value is the sum of several of the other article's. */
function isSum({ value, unit }: AmountValue, facts: readonly Fact<AmountValue>[]): boolean {
  const parts = [
    ...new Set(facts.filter((fact) => fact.value.unit === unit).map((fact) => fact.value.value)),
  ];
  const near = (sum: number) => Math.abs(sum - value) <= 1e-9 * Math.abs(value);
  if (parts.length > 1 && near(parts.reduce((sum, part) => sum + part, 0))) return true;
  return parts.some((part, at) => parts.slice(at + 1).some((second) => near(part + second)));
}

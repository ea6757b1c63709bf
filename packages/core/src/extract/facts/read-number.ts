import { MULTIPLIERS, NUMBER_WORDS } from '../../lexicon/en/facts/number-words.ts';
import type { Token } from '../../syntax/doc.ts';

/** A number and the token behind it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;

/** The finite number that begins at a token, in digits or words, with "million" and the like behind it; or null. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const first = plainNumber(tokens[at]?.text);
  if (first === null) return null;
  let value = first;
  let next = at + 1;
  if (value >= 20 && value % 10 === 0 && tokens[next]?.text === '-') {
    const unit = NUMBER_WORDS[tokens[next + 1]?.text.toLowerCase() ?? ''];
    if (unit !== undefined && unit < 10 && !isDigits(tokens[at]!.text)) {
      value += unit;
      next += 2;
    }
  }
  for (let factor = multiplier(tokens[next]); factor !== null; factor = multiplier(tokens[next])) {
    value = exact(value * factor);
    next++;
  }
  return Number.isFinite(value) ? { value, next } : null;
}

function plainNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (isDigits(word)) return Number(word.replaceAll(',', ''));
  const key = word.toLowerCase();
  return Object.hasOwn(NUMBER_WORDS, key) ? NUMBER_WORDS[key]! : null;
}

function isDigits(word: string): boolean {
  return DIGITS.test(word);
}

function multiplier(token: Token | undefined): number | null {
  const key = token?.text.toLowerCase() ?? '';
  return Object.hasOwn(MULTIPLIERS, key) ? MULTIPLIERS[key]! : null;
}

/** 1.1 × 1,000,000 without the dust of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

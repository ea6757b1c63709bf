import { isAbbreviation } from './abbreviations.ts';
import {
  AMPERSAND,
  AT,
  EQUALS,
  EXCLAMATION_MARK,
  HASH,
  HYPHEN,
  isApostrophe,
  isAsciiLetter,
  isDigit,
  isMark,
  isSpace,
  isWordLike,
  PERIOD,
  PLUS,
  QUESTION_MARK,
  SLASH,
  UNDERSCORE,
} from './characters.ts';
import { fusedDivision } from './clitics.ts';
import { divideWord, runEnd } from './divide-word.ts';
import type { Token } from './token.ts';

/**
 * Words and marks of one sentence, `text` from `start` to `end`, divided as in the English treebanks of Universal
 * Dependencies: `do|n't`, `China|'s`, `$|5`, `20|%`, `high|-|level`, `U.S.`. Every character but white space is in exactly
 * one token. Offsets are UTF-16 code units into `text`. The period of an abbreviation at `end` counts as a full stop.
 */
export function tokenize(text: string, start = 0, end: number = text.length): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  const emit = (to: number): void => {
    tokens.push({ start: at, end: to, text: text.slice(at, to) });
    at = to;
  };
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  while (at < last) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let to = at;
    let letters = true;
    while (to < last) {
      const code = text.charCodeAt(to);
      if (isSpace(code)) break;
      letters &&= isAsciiLetter(code);
      to++;
    }
    if (letters && fusedDivision(text, at, to) < 0) emit(to);
    else divideChunk(text, at, to, to === last, emit);
  }
  return tokens;
}

/** Divides a stretch without white space: opening marks, the word or words, closing marks. */
function divideChunk(
  text: string,
  start: number,
  end: number,
  isLast: boolean,
  emit: (end: number) => void,
): void {
  if (isMark(text.charCodeAt(start)) && isWhole(text, start, end)) {
    emit(end);
    return;
  }
  let from = start;
  while (from < end && opensWord(text, from, end)) {
    from = /[$£€¥]/.test(text.charAt(from)) ? from + 1 : runEnd(text, from, end);
    emit(from);
  }
  const closing: number[] = [];
  const whole = from < end && looksLikeAddress(text, from, end);
  let to = end;
  while (to > from) {
    const next = closingStart(text, from, to, isLast && to === end, whole);
    if (next === to) break;
    closing.push(to);
    to = next;
  }
  if (to > from) {
    if (whole) emit(to);
    else divideWord(text, from, to, emit);
  }
  for (const mark of closing.reverse()) emit(mark);
}

/** Clitics set apart by spaces, years without a century, faces. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    end - start < 5 &&
    /^(?:['’](?:s|re|ve|ll|d|m|em|t|\d\ds?)|[:;=]-?[()DP/|]|<3)$/i.test(text.slice(start, end))
  );
}

function opensWord(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (!isMark(code)) return false;
  if (code === PERIOD || code === AT || code === PLUS)
    return at + 1 < end && !isWordLike(text.charCodeAt(at + 1));
  if (isApostrophe(code) && at + 1 < end)
    return !/^['’](?:em|cause|til|tis|twas|\d\ds?)(?![a-z\d])/i.test(text.slice(at, at + 7));
  return true;
}

/** Marks that belong to an address which they end. */
const ENDS_ADDRESS = new Set([HASH, AMPERSAND, HYPHEN, SLASH, EQUALS, UNDERSCORE]);

/** Start of the closing mark that ends at `to`, or `to` if there is none to take off. */
function closingStart(
  text: string,
  from: number,
  to: number,
  isSentenceEnd: boolean,
  isAddress: boolean,
): number {
  const code = text.charCodeAt(to - 1);
  if (!isMark(code) || (isAddress && ENDS_ADDRESS.has(code))) return to;
  let start = to - 1;
  while (start > from && text.charCodeAt(start - 1) === code) start--;
  if (code === EXCLAMATION_MARK || code === QUESTION_MARK)
    while (start > from && /[!?]/.test(text.charAt(start - 1))) start--;
  if (code === PERIOD && to - start === 1 && !isSentenceEnd && isAbbreviation(abbreviated(text, from, start)))
    return to;
  if (code === PLUS && to - start === 2 && start > from) return to;
  return start;
}

/** The last word before a period, back to a hyphen, slash or bracket. */
function abbreviated(text: string, from: number, to: number): string {
  let start = to;
  while (start > from && to - start < 14 && !/[-/(–—]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, to);
}

/** Web and mail addresses, file names. */
function looksLikeAddress(text: string, start: number, end: number): boolean {
  const head = text.slice(start, Math.min(end, start + 200));
  if (!/[.@:]/.test(head) || isDigit(text.charCodeAt(start))) return false;
  // Reads at most 200 characters.
  return /^(?:https?:\/\/|www\.|mailto:)|^[\w.%+-]+@\w|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|co|uk|cn|eu|info|io|doc|xls|pdf|txt|html?)(?:\/\S*|[.,;:!?)"'”’]*)$/i.test(
    head,
  );
}

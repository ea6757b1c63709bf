import {
  CLOSING_BRACE,
  CLOSING_BRACKET,
  CLOSING_PARENTHESIS,
  ELLIPSIS,
  EXCLAMATION_MARK,
  isApostrophe,
  isDoubleQuote,
  isLineBreak,
  isSpace,
  PERIOD,
  QUESTION_MARK,
} from '../tokens/characters.ts';
import type { Span } from '../tokens/token.ts';
import { gluedSentenceEnd } from './glued-sentence.ts';
import { periodEndsSentence } from './period.ts';
import { SAYING } from './saying-verbs.ts';

/** A sentence's place in the text; `cut` where it was too long and ends at a length, not at a sentence's end. */
export interface SentenceSpan extends Span {
  readonly cut: boolean;
}

/** Longest sentence in UTF-16 code units, some two hundred words. */
export const LONGEST_SENTENCE = 1500;

/**
 * Spans of the sentences of a text, without the white space around them. A line break always ends one, so does closing
 * punctuation that is no abbreviation's, with the quotation marks and brackets that close after it, before a space or a
 * sentence glued on. A sentence longer than `LONGEST_SENTENCE` is cut, at a mark or a space if there is one.
 */
export function splitSentences(text: string, start = 0, end: number = text.length): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) {
      addSpan(spans, text, from, at, false);
      at++;
      from = at;
    } else if (at - from >= LONGEST_SENTENCE) {
      const to = cutPlace(text, from, at);
      addSpan(spans, text, from, to, true);
      from = to;
      at = Math.max(at, to);
    } else if (isTerminator(code)) {
      const limit = Math.min(end, from + LONGEST_SENTENCE);
      const close = closeOfSentence(text, from, at, limit, end);
      if (close > 0) {
        addSpan(spans, text, from, close, false);
        from = close;
        at = close;
      } else at = marksEnd(text, at, limit);
    } else at++;
  }
  addSpan(spans, text, from, end, false);
  return spans;
}

function addSpan(spans: SentenceSpan[], text: string, from: number, to: number, cut: boolean): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) spans.push({ start, end, cut });
}

const WIDE_TERMINATORS = new Set([...'。！？｡؟۔।॥'].map((mark) => mark.charCodeAt(0)));

function isTerminator(code: number): boolean {
  return (
    code === PERIOD ||
    code === EXCLAMATION_MARK ||
    code === QUESTION_MARK ||
    code === ELLIPSIS ||
    (code > 0x600 && WIDE_TERMINATORS.has(code))
  );
}

function marksEnd(text: string, at: number, limit: number): number {
  let to = at + 1;
  while (to < limit && isTerminator(text.charCodeAt(to))) to++;
  return to;
}

/** End of the sentence that the mark at `at` closes, or 0 if it closes none before `limit`. */
function closeOfSentence(
  text: string,
  sentenceStart: number,
  at: number,
  limit: number,
  end: number,
): number {
  const marks = marksEnd(text, at, limit);
  const close = closersEnd(text, marks, limit);
  if (close >= end || isLineBreak(text.charCodeAt(close))) return close;
  if (WIDE_TERMINATORS.has(text.charCodeAt(at))) return close;
  if (!isSpace(text.charCodeAt(close))) {
    if (marks !== at + 1 || (text.charCodeAt(at) !== PERIOD && sayingFollows(text, close, end))) return 0;
    return gluedSentenceEnd(text, sentenceStart, at, close);
  }
  let next = close;
  while (next < end && isSpace(text.charCodeAt(next)) && !isLineBreak(text.charCodeAt(next))) next++;
  if (next >= end || isLineBreak(text.charCodeAt(next))) return close;
  if (close === marks && isCloserApart(text, next, end)) return closersEnd(text, next, limit);
  const word = nextWord(text, next, end);
  const first = word.charAt(0);
  if (first !== first.toUpperCase() || (first === '' && /[,;:)–—-]/.test(text.charAt(next)))) return 0;
  const isPeriod = marks === at + 1 && text.charCodeAt(at) === PERIOD;
  if (isPeriod) return periodEndsSentence(text, sentenceStart, at, close > marks, word) ? close : 0;
  return close > marks && sayingFollows(text, next, end) ? 0 : close;
}

function isCloser(code: number): boolean {
  return (
    isDoubleQuote(code) ||
    isApostrophe(code) ||
    code === CLOSING_PARENTHESIS ||
    code === CLOSING_BRACKET ||
    code === CLOSING_BRACE ||
    code === 0x203a
  );
}

/** A closing mark set apart by a space, as in `. "` before a space or the end. */
function isCloserApart(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 10;
  return (code === 0x201d || code === CLOSING_PARENTHESIS || code === 34) && isSpace(after);
}

function closersEnd(text: string, at: number, limit: number): number {
  let to = at;
  while (to < limit && isCloser(text.charCodeAt(to))) to++;
  return to;
}

/** The next word, past opening marks. */
function nextWord(text: string, from: number, end: number): string {
  let start = from;
  while (start < end && /["'“‘([«‹$£€#*•]/.test(text.charAt(start))) start++;
  let to = start;
  while (to < end && to - start < 24 && /[\p{L}\p{N}]/u.test(text.charAt(to))) to++;
  return text.slice(start, to);
}

/** `"Why?" Smith asked`: a verb of saying within the next words, before any other mark. */
function sayingFollows(text: string, from: number, end: number): boolean {
  const words = text.slice(from, Math.min(end, from + 80)).split(/\s+/);
  for (const word of words.slice(0, 6)) {
    // Reads at most 80 characters.
    if (SAYING.has(word.replace(/[.,:;]+$/, ''))) return true;
    if (/[,;:.?!"“]/.test(word) && !/^(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov)\.$/.test(word)) return false;
  }
  return false;
}

/** Where to cut a sentence that is too long: after a mark, else at a space, else between two characters. */
function cutPlace(text: string, from: number, to: number): number {
  const window = text.slice(Math.max(from + 1, to - 500), to);
  const base = to - window.length;
  for (const pattern of [/^.*[;:]\s/s, /^.*,\s/s, /^.*\s/s]) {
    const match = pattern.exec(window);
    if (match) return base + match[0].length;
  }
  const low = text.charCodeAt(to);
  return low >= 0xdc00 && low <= 0xdfff ? to - 1 : to;
}

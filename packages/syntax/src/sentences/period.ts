import { AFTER_NAMES, BEFORE_MORE, isAcronym, isInitial, TITLES } from '../tokens/abbreviations.ts';
import { SENTENCE_STARTERS } from './sentence-starters.ts';

/**
 * Whether a single period at `at` ends its sentence, which began at `sentenceStart`; `closed` says that a quotation mark or
 * bracket closes after it, `next` is the word that follows, in capitals or a number.
 */
export function periodEndsSentence(
  text: string,
  sentenceStart: number,
  at: number,
  closed: boolean,
  next: string,
): boolean {
  let start = at;
  while (start > sentenceStart && at - start < 20 && /[\p{L}\p{N}.&]/u.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, at).replace(/^\.+/, '');
  if (word === '' || closed) return true;
  const lower = word.toLowerCase();
  const capital = word !== lower;
  const startsNext = SENTENCE_STARTERS.has(next);
  if (isListNumber(text, sentenceStart, start, word)) return false;
  if (isInitial(word)) return word === 'I' && startsNext;
  if (isAcronym(word)) return startsNext;
  if (TITLES.has(lower)) return !capital;
  if (BEFORE_MORE.has(lower)) {
    if (lower === 'no' || !capital) return !/^\d/.test(next) && lower !== 'vs' && lower !== 'v';
    return startsNext;
  }
  if (AFTER_NAMES.has(lower) && (capital || lower === 'etc')) return startsNext || lower === 'etc';
  return true;
}

/** `1.` or `a.` at the start of a line of a list. */
function isListNumber(text: string, sentenceStart: number, start: number, word: string): boolean {
  return (
    word.length <= 3 &&
    /^(?:\d+|[a-zA-Z]|[ivx]+)$/.test(word) &&
    text.slice(sentenceStart, start).trim() === ''
  );
}

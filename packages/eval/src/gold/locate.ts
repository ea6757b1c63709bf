import type { Span } from '@parley/core';

/**
 * Where the nth occurrence of the words stands, counted from 1; occurrences may overlap. Null where there
 * are fewer.
 */
export function locate(text: string, words: string, nth: number): Span | null {
  let start = -1;
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + words.length };
}

/** Where the words stand at or behind `from`; where they do not, their first occurrence anywhere. */
export function locateFrom(text: string, words: string, from: number): Span | null {
  const behind = text.indexOf(words, from);
  const start = behind < 0 ? text.indexOf(words) : behind;
  return start < 0 ? null : { start, end: start + words.length };
}

/**
 * Where the words stand nearest to the pieces, as whole words, in the paragraph where the first piece
 * begins and outside all pieces. Of two that are equally near, the earlier. Null where they do not.
 */
export function locateNear(text: string, words: string, pieces: readonly [Span, ...Span[]]): Span | null {
  if (words === '') return null;
  const at = pieces[0].start;
  const from = text.lastIndexOf('\n', at) + 1;
  const lineEnd = text.indexOf('\n', at);
  const to = lineEnd < 0 ? text.length : lineEnd;
  let nearest: Span | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const span = { start, end: start + words.length };
    if (span.end > to) break;
    if (!isWholeWords(text, span)) continue;
    const distance = Math.min(...pieces.map((piece) => gap(piece, span)));
    if (distance < 0 || distance >= shortest) continue;
    nearest = span;
    shortest = distance;
  }
  return nearest;
}

/** Characters between two spans; negative where they overlap. */
function gap(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end);
}

function isWholeWords(text: string, span: Span): boolean {
  return !isLetter(text.charAt(span.start - 1)) && !isLetter(text.charAt(span.end));
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

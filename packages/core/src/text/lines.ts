import type { Span } from '../schema/span.ts';

/** The lines of a text that are not blank, without the white space around them. */
export function lines(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const span = trimmed(text, start, end);
    if (span.end > span.start) found.push(span);
    start = end + 1;
  }
  return found;
}

/** The span without white space at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x20 || /\s/u.test(text.charAt(at));
}

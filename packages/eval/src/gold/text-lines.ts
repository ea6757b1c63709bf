import type { Span } from '@parley/core';

/** The lines of a text that are not blank, without the white space around them. */
export function textLines(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[^\n]+/gu), ({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    return { start, end: start + line.trim().length };
  }).filter(({ start, end }) => end > start);
}

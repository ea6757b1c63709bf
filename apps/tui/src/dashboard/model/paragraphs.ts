import type { Span } from '@parley/core';

/** The lines of a text that are not blank, without the white space around them. */
export function paragraphs(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const content = line.trim();
    if (content) {
      const from = start + line.length - line.trimStart().length;
      found.push({ start: from, end: from + content.length });
    }
    start += line.length + 1;
  }
  return found;
}

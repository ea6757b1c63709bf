import type { Excerpt, Span } from '../schema/span.ts';

/** The span with the characters that stand there. */
export function excerpt(text: string, span: Span): Excerpt {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

import type { Tone } from '../theme.ts';

/** A stretch of text with one look. The text is safe to print: the program's own, or an article's cleaned. */
export interface Segment {
  readonly text: string;
  readonly tone: Tone;
}

/** One row of the screen, from left to right. */
export type Line = readonly Segment[];

/** A stretch of text that looks like `tone`. */
export function segment(text: string, tone: Tone = 'plain'): Segment {
  return { text, tone };
}

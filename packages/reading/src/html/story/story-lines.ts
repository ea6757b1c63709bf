import { isFurniture } from '@parley/core';
import type { BlockLine } from '../block-lines.ts';

/** A line this much of which stands in links leads elsewhere. */
const LINKED = 0.8;
/** A line that opens a part of the page which is no story any more. */
const END =
  /^(?:more on this story|more from .{1,60}|top stories|read next|most (?:read|viewed|popular)|also from this source|related .{0,40}|about (?:us|the author)|media contacts?\b.{0,120}|contact for .{0,60}|share this .{0,40}|source:? \p{Lu}.{0,120}|#{3}|-30-|notes to editors)$/iu;
/** Authors, dates and the like stand before the first line that is as long. */
const LONG = 90;

/** The lines that are the story: without links elsewhere, lines of furniture, headline and byline, and what follows the end. */
export function storyLines(
  lines: readonly BlockLine[],
  { headline, authors }: { readonly headline: string | null; readonly authors: readonly string[] },
): readonly string[] {
  const body = lines.filter(({ text, linked }) => linked < LINKED && text !== headline);
  const first = body.findIndex(({ text }) => text.length >= LONG);
  const end = body.findIndex(({ text }, index) => index > first && END.test(text));
  return body
    .slice(0, end < 0 ? body.length : end)
    .filter(({ text }, index) => !isFurniture(text) && !(index < first && isByline(text, authors)))
    .map(({ text }) => text);
}

function isByline(line: string, authors: readonly string[]): boolean {
  return authors.some((author) => line.includes(author));
}

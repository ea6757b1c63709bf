import type { Excerpt } from '../../schema/span.ts';
import { type Node, node } from './node.ts';

/** Selects an excerpt of one article, by its position and by its words, as W3C Web Annotation does. */
export type SelectText = (excerpt: Excerpt) => readonly Node[];

/** How many code units stand before and behind, to tell an excerpt from others of the same words. */
const CONTEXT = 32;

/**
 * Selectors into a text. Their positions count characters, as the standard has it, not UTF-16 code units. Without the text
 * there are the words alone.
 */
export function textSelectors(text: string | undefined): SelectText {
  if (text === undefined) return ({ text: exact }) => [node('TextQuoteSelector', { exact })];
  const characters = characterCounter(text);
  return ({ start, end, text: exact }) => [
    node('TextPositionSelector', { start: characters(start), end: characters(end) }),
    node('TextQuoteSelector', {
      exact,
      prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
    }),
  ];
}

/** How many characters stand before an offset; pairs of surrogates are one. */
function characterCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** Without the halves of characters that a cut left at the ends. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

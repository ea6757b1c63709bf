import type { Span } from '@parley/core';
import { characters } from './characters.ts';

/** A quote, or a piece of one, with the characters that it is compared by. */
export interface Unit<Quote> {
  readonly quote: Quote;
  readonly content: readonly Span[];
  readonly characters: ReadonlySet<number>;
}

interface WithContent {
  readonly content: readonly Span[];
}

/** Every quote whole, its pieces together. Quotes with no content are left out. */
export function wholeQuotes<Quote extends WithContent>(
  text: string,
  quotes: readonly Quote[],
): readonly Unit<Quote>[] {
  return quotes.filter(({ content }) => content.length > 0).map((quote) => unit(text, quote, quote.content));
}

/**
 * Every piece of every quote, cut at line breaks, by itself. Corpora disagree on whether a quote that its
 * cue or a new paragraph interrupts is one or two; scores of segments do not depend on it.
 */
export function segments<Quote extends WithContent>(
  text: string,
  quotes: readonly Quote[],
): readonly Unit<Quote>[] {
  return quotes
    .flatMap((quote) =>
      quote.content.flatMap((piece) => cut(text, piece).map((line) => unit(text, quote, [line]))),
    )
    .filter((segment) => segment.characters.size > 0);
}

function unit<Quote>(text: string, quote: Quote, content: readonly Span[]): Unit<Quote> {
  return { quote, content, characters: characters(text, content) };
}

function cut(text: string, { start, end }: Span): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(/[^\n]+/gu), ({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

import type { Span } from '@parley/core';
import { InputError } from '../input/input-error.ts';
import type { GoldDocument, GoldItem, GoldQuote } from './gold-document.ts';
import type { GoldFile } from './gold-file.ts';
import { locate, locateFrom, locateNear } from './locate.ts';
import { textLines } from './text-lines.ts';

/** The annotations of one article as spans of its text; throws InputError on a string that is not in it. */
export function locateGold(id: string, text: string, gold: GoldFile, file: string): GoldDocument {
  try {
    return {
      id,
      text,
      quotes: gold.quotes.length === 0 ? null : gold.quotes.map((quote) => locateQuote(text, quote)),
      items: {
        agreements: gold.agreements.map((item) => locateItem(text, item)),
        openIssues: gold.open_issues.map((item) => locateItem(text, item)),
      },
      furniture: gold.furniture?.flatMap((line) => locateLines(text, line)) ?? null,
    };
  } catch (error) {
    if (error instanceof NotInText) throw new InputError(`${file}: ${error.message}`, { cause: error });
    throw error;
  }
}

class NotInText extends Error {}

function locateQuote(text: string, quote: GoldFile['quotes'][number]): GoldQuote {
  const { type, cue, source, speaker } = quote;
  const content: [Span, ...Span[]] = [required(locate(text, quote.content, quote.nth), quote.content)];
  for (const words of quote.continued) {
    content.push(required(locateFrom(text, words, content.at(-1)!.end), words));
  }
  for (const words of [cue, source].filter(Boolean)) required(locate(text, words, 1), words);
  const nearest = locateNear(text, source, content);
  return { type, content, source: nearest ? [nearest] : [], speaker: speaker || null, ignored: false };
}

function locateItem(text: string, item: GoldFile['agreements' | 'open_issues'][number]): GoldItem {
  const { status, parties, evidence, nth, background, what, topic = null } = item;
  const span = required(locate(text, evidence, nth), evidence);
  return { status, parties, evidence: span, background, what, topic };
}

/** Every line of the text that reads so. */
function locateLines(text: string, words: string): readonly Span[] {
  const lines = textLines(text).filter(({ start, end }) => text.slice(start, end) === words.trim());
  if (lines.length === 0) throw new NotInText(`no whole line of the text: ${words}`);
  return lines;
}

function required(span: Span | null, words: string): Span {
  if (span === null) throw new NotInText(`not in the text: ${words}`);
  return span;
}

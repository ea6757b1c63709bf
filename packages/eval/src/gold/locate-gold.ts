import type { Span } from '@parley/core';
import { InputError } from '../input/input-error.ts';
import type { GoldDocument, GoldQuote } from './gold-document.ts';
import type { GoldFile } from './gold-file.ts';
import { textLines } from './lines.ts';
import { locate, locateFrom, locateNear } from './locate.ts';

/** The annotations of one article as spans of its text; throws InputError on a string that is not in the text. */
export function locateGold(id: string, text: string, gold: GoldFile, file: string): GoldDocument {
  const required = (span: Span | null, words: string): Span => {
    if (span === null) throw new InputError(`${file}: not in the text: ${words}`);
    return span;
  };
  const quote = (annotated: GoldFile['quotes'][number]): GoldQuote => {
    const { type, speaker, source } = annotated;
    const content: [Span, ...Span[]] = [
      required(locate(text, annotated.content, annotated.nth), annotated.content),
    ];
    for (const words of annotated.continued) {
      content.push(required(locateFrom(text, words, content.at(-1)!.end), words));
    }
    for (const words of [annotated.cue, source].filter(Boolean)) required(locate(text, words, 1), words);
    const sourceSpan = locateNear(text, source, content);
    return {
      type,
      content,
      source: sourceSpan ? [sourceSpan] : [],
      speaker: speaker || null,
      ignored: false,
    };
  };
  const item = ({
    status,
    parties,
    evidence,
    nth,
    background,
  }: GoldFile['agreements' | 'open_issues'][number]) => {
    return { status, parties, evidence: required(locate(text, evidence, nth), evidence), background };
  };
  return {
    id,
    text,
    quotes: gold.quotes.length === 0 ? null : gold.quotes.map(quote),
    items: { agreements: gold.agreements.map(item), openIssues: gold.open_issues.map(item) },
    furniture: gold.furniture?.flatMap((line) => furnitureLines(text, line, file)) ?? null,
  };
}

/** Every line of the text that reads so. */
function furnitureLines(text: string, words: string, file: string): readonly Span[] {
  const lines = textLines(text).filter(({ start, end }) => text.slice(start, end) === words.trim());
  if (lines.length === 0) throw new InputError(`${file}: no whole line of the text: ${words}`);
  return lines;
}

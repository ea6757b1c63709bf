import * as z from 'zod';
import { AnySpan, requireInside } from '../input/any-span.ts';
import { parseJsonLines } from '../input/json-lines.ts';
import { readText } from '../input/read-text.ts';
import type { GoldDocument } from './gold-document.ts';

/**
 * A document of a quotation corpus. `speech: false` marks attitudes, which are no quotes; `ignore` what
 * nobody is sure of.
 */
const CorpusLine = z.object({
  id: z.string().min(1),
  text: z.string(),
  quotes: z.array(
    z.object({
      type: z.string(),
      content: z.array(AnySpan),
      source: z.array(AnySpan).nullish(),
      speaker: z.string().nullish(),
      speech: z.boolean().default(true),
      ignore: z.boolean().default(false),
    }),
  ),
});

/**
 * The documents of a quotation corpus, one a line. `speechOnly` ignores what its annotators marked as no
 * speech.
 */
export function readCorpus(file: string, speechOnly: boolean): readonly GoldDocument[] {
  return parseJsonLines(file, readText(file), CorpusLine).map(({ id, text, quotes }) => {
    for (const { content, source } of quotes)
      requireInside(text, [...content, ...(source ?? [])], `${file}: ${id}`);
    return {
      id,
      text,
      quotes: quotes.map(({ type, content, source, speaker, speech, ignore }) => ({
        type,
        content,
        source: source ?? [],
        speaker: speaker || null,
        ignored: ignore || (speechOnly && !speech),
      })),
      items: null,
      furniture: null,
    };
  });
}

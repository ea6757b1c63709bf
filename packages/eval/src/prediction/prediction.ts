import type { Span } from '@parley/core';
import * as z from 'zod';
import { AnySpan } from '../input/any-span.ts';

const spans = z
  .array(AnySpan)
  .nullish()
  .transform((list): readonly Span[] => list ?? []);

/** A name, or whoever carries it. */
const name = z.union([z.string(), z.object({ name: z.string() }).transform((actor) => actor.name)]);

const quote = z
  .object({
    type: z.string(),
    content: spans,
    source: spans,
    speaker: name.nullish().transform((speaker) => speaker || null),
  })
  .readonly();

const item = z
  .object({
    status: z.string(),
    parties: z.array(name).default([]),
    evidence: z.array(AnySpan),
    background: z.boolean().default(false),
  })
  .readonly();

/**
 * What somebody found in one document, as far as it is scored. An analysis of the core is one as it stands;
 * so is a line of `parley extract --format ndjson`, and one with less in it.
 */
export const Prediction = z
  .object({
    id: z.string(),
    quotes: z.array(quote).default([]),
    agreements: z.array(item).default([]),
    openIssues: z.array(item).default([]),
    furniture: spans,
  })
  .readonly();
export type Prediction = z.infer<typeof Prediction>;

export type PredictedQuote = z.infer<typeof quote>;
export type PredictedItem = z.infer<typeof item>;

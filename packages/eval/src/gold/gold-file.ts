import { AgreementStatus, OpenIssueStatus, QuoteType } from '@parley/core';
import * as z from 'zod';

/** Counts from 1; which occurrence of a string in the text is meant. */
const nth = z.int().positive().default(1);

const quote = z.strictObject({
  id: z.string().min(1),
  type: QuoteType,
  content: z.string().min(1),
  nth,
  continued: z.array(z.string().min(1)).default([]),
  cue: z.string().default(''),
  source: z.string().default(''),
  speaker: z.string().default(''),
});

const item = {
  id: z.string().min(1),
  parties: z.array(z.string().min(1)),
  what: z.string(),
  topic: z.string().optional(),
  evidence: z.string().min(1),
  nth,
  background: z.boolean().default(false),
  same_as: z.string().nullable().default(null),
};

/**
 * What stands in a NAME.gold.json. Every string is copied from NAME.txt, save `id`, `what`, `topic` and
 * names.
 */
export const GoldFile = z.strictObject({
  quotes: z.array(quote).default([]),
  agreements: z.array(z.strictObject({ ...item, status: AgreementStatus })),
  open_issues: z.array(
    z.strictObject({
      ...item,
      status: OpenIssueStatus,
      positions: z.array(z.strictObject({ party: z.string(), position: z.string() })).optional(),
    }),
  ),
  furniture: z.array(z.string().min(1)).optional(),
});
export type GoldFile = Readonly<z.infer<typeof GoldFile>>;

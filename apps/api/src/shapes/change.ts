import { MatterChange } from '@parley/core';
import * as z from 'zod';
import { STREAM_DEFAULT, STREAM_LIMIT } from '../limits.ts';

/** One thing that a revision changed: an article came or went, or a matter stands differently. */
export const Change = z
  .union([
    z.object({ kind: z.enum(['article-added', 'article-removed']), article: z.string() }),
    MatterChange,
  ])
  .meta({ id: 'Change' });
export type Change = Readonly<z.infer<typeof Change>>;

/** What came of adding articles: each by id, in the order of the request, and what changed by it. */
export const Added = z
  .object({
    dossier: z.string(),
    revision: z.int(),
    articles: z.array(z.object({ id: z.string(), status: z.enum(['added', 'unchanged']) })).readonly(),
    changes: z.array(Change).readonly(),
  })
  .meta({ id: 'Added' });
export type Added = Readonly<z.infer<typeof Added>>;

/** What came of removing an article. */
export const Removed = z
  .object({
    dossier: z.string(),
    revision: z.int(),
    article: z.string(),
    changes: z.array(Change).readonly(),
  })
  .meta({ id: 'Removed' });
export type Removed = Readonly<z.infer<typeof Removed>>;

/** The data of an event `change`: one change, and the revision that it belongs to. */
export const ChangeEvent = z
  .object({ revision: z.int(), at: z.iso.datetime(), change: Change })
  .meta({ id: 'ChangeEvent' });
export type ChangeEvent = Readonly<z.infer<typeof ChangeEvent>>;

/** The data of an event `reset`: what happened until this revision can no longer be told one by one. */
export const ResetEvent = z.object({ revision: z.int() }).meta({ id: 'ResetEvent' });
export type ResetEvent = Readonly<z.infer<typeof ResetEvent>>;

/** The query of the stream of changes. */
export const ChangesQuery = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,9}(?:\.\d{1,6})?$/, 'is no revision and no id of an event')
    .optional(),
  wait: z
    .string()
    .regex(/^\d{1,2}$/, 'is no number')
    .transform(Number)
    .pipe(z.int().max(STREAM_LIMIT, `is more than ${STREAM_LIMIT}`))
    .optional()
    .meta({ override: { type: 'integer', minimum: 0, maximum: STREAM_LIMIT, default: STREAM_DEFAULT } }),
});

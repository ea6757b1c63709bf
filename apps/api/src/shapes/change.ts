import { MatterChange } from '@parley/core';
import * as z from 'zod';

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

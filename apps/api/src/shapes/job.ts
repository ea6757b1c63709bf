import * as z from 'zod';
import { Added } from './change.ts';

/** Articles that wait to be read, or what came of them. */
export const Job = z
  .object({
    id: z.string(),
    dossier: z.string(),
    state: z.enum(['waiting', 'done', 'failed']),
    created: z.iso.datetime(),
    updated: z.iso.datetime(),
    /** What came of it, once it is done. */
    added: Added.nullable(),
    /** Why nothing was added, where it failed. */
    problem: z.object({ status: z.int(), detail: z.string() }).nullable(),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof Job>;

import * as z from 'zod';
import { item, Party } from './item.ts';
import { Excerpt } from './span.ts';

/** `no_progress`: tried without result. `disputed`: positions clash. `refused`: one side says no. `pending`: left for later. */
export const OpenIssueStatus = z.enum(['no_progress', 'disputed', 'refused', 'pending']);
export type OpenIssueStatus = z.infer<typeof OpenIssueStatus>;

/** What one party holds on an open issue. */
export const Position = z.object({ party: Party, evidence: z.array(Excerpt).readonly() });
export type Position = Readonly<z.infer<typeof Position>>;

/** A point between the parties that stays unsettled. */
export const OpenIssue = z.object({
  ...item,
  status: OpenIssueStatus,
  positions: z.array(Position).readonly(),
});
export type OpenIssue = Readonly<z.infer<typeof OpenIssue>>;

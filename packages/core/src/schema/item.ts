import * as z from 'zod';
import { Speaker } from './quote.ts';
import { Excerpt } from './span.ts';

/** One of those between whom something is agreed or open. `id` is the actor's. */
export const Party = z.object({ id: z.string(), name: z.string() });
export type Party = Readonly<z.infer<typeof Party>>;

/** What agreements and open issues share. */
export const item = {
  id: z.string(),
  parties: z.array(Party).readonly(),
  /** What it is about, as a short noun phrase from the text. */
  matter: z.string(),
  /** The point itself, as a short phrase. */
  summary: z.string(),
  /** The shortest clause that states it, verbatim, in reading order. */
  evidence: z.array(Excerpt).min(1).readonly(),
  /** Whose account it is; null for the reporter's own. */
  attributedTo: Speaker.nullable(),
  /** History or a standing position, told to explain. */
  background: z.boolean(),
  /** The rule that found it. */
  rule: z.string(),
  /** The words that made the rule fire. */
  cues: z.array(Excerpt).readonly(),
};

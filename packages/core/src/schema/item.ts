import * as z from 'zod';
import { Speaker } from './quote.ts';
import { Excerpt } from './span.ts';

/** One of those between whom something is agreed or open. `id` is the actor's. */
export const Party = z.object({ id: z.string(), name: z.string() });
export type Party = Readonly<z.infer<typeof Party>>;

/** A date as an item's clause names it, deadline words included. */
export const ItemDate = z.strictObject({
  ...Excerpt.shape,
  /** ISO 8601, as precise as the text: `2026`, `2026-06`, `2026-06-03`, or a week, `2026-W23`. */
  date: z.string().regex(/^\d{4}(?:-W\d\d|-\d\d(?:-\d\d)?)?$/),
  /** The day is the last one: "by", "until", "before", "within", "no later than". */
  deadline: z.boolean(),
});
export type ItemDate = Readonly<z.infer<typeof ItemDate>>;

/** A sum, a share or a number of things. */
export const Amount = z.strictObject({
  ...Excerpt.shape,
  value: z.number(),
  /** A currency's ISO 4217 code (`USD` for a bare "$"), `%`, or the counted noun in the singular: `tonne`. */
  unit: z.string(),
});
export type Amount = Readonly<z.infer<typeof Amount>>;

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
  /** What it is made to depend on, verbatim: "if the embargo is lifted", "in exchange for two ports". */
  conditions: z.array(Excerpt).readonly(),
  dates: z.array(ItemDate).readonly(),
  amounts: z.array(Amount).readonly(),
  /** The rule that found it. */
  rule: z.string(),
  /** The words that made the rule fire. */
  cues: z.array(Excerpt).readonly(),
  /** Why it has its status, in one sentence. */
  why: z.string(),
};

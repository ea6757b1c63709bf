import * as z from 'zod';
import { Excerpt } from './span.ts';

/** `direct`: a clause or more inside quotation marks. `mixed`: reported with some inside. `indirect`: reported with none. */
export const QuoteType = z.enum(['direct', 'mixed', 'indirect']);
export type QuoteType = z.infer<typeof QuoteType>;

/** Who said it, resolved within the article. `id` is the actor's. */
export const Speaker = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  /** The country or body spoken for. */
  party: z.string().nullable(),
});
export type Speaker = Readonly<z.infer<typeof Speaker>>;

/** A statement that the article attributes to a source. */
export const Quote = z.object({
  id: z.string(),
  type: QuoteType,
  /** What was said, in pieces where the cue interrupts it or a new paragraph begins. */
  content: z.array(Excerpt).min(1).readonly(),
  /** The reporting expression; empty where there is none. */
  cue: z.array(Excerpt).readonly(),
  /** The words that name the speaker; empty where there are none. */
  source: z.array(Excerpt).readonly(),
  /** Null where the article does not tell. */
  speaker: Speaker.nullable(),
  /** The words that name who was told, or the medium: “told *reporters*”, “said *in a statement*”; empty when none. */
  hearer: z.array(Excerpt).readonly(),
  /**
   * Who handed the quote on, the outermost last: Hart in “Hart said the minister told him …”, whose speaker is the
   * minister. Empty where the reporter has it from the speaker.
   */
  accounts: z.array(Speaker).readonly(),
  /** The rule that found it. */
  rule: z.string(),
});
export type Quote = Readonly<z.infer<typeof Quote>>;

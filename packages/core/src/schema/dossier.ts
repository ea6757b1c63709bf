import * as z from 'zod';
import { Actor } from './actor.ts';
import { AgreementStatus } from './agreement.ts';
import { OpenIssueStatus } from './open-issue.ts';
import { Quote, Speaker } from './quote.ts';
import { Excerpt } from './span.ts';

/** `differ`: the reports do not tell the same story. */
export const MatterState = z.enum(['agreed', 'in_principle', 'pledged', 'unresolved', 'differ']);
export type MatterState = z.infer<typeof MatterState>;

/** One telling of a matter in one article. */
export const MatterMention = z.object({
  article: z.string(),
  item: z.string(),
  kind: z.enum(['agreement', 'open_issue']),
  status: z.union([AgreementStatus, OpenIssueStatus]),
  attributedTo: Speaker.nullable(),
  background: z.boolean(),
  evidence: z.array(Excerpt).readonly(),
});
export type MatterMention = Readonly<z.infer<typeof MatterMention>>;

/** What agreements or open issues are about, across articles. */
export const Matter = z.object({
  id: z.string(),
  title: z.string(),
  state: MatterState,
  /** Ids of actors. */
  parties: z.array(z.string()).readonly(),
  /** Told only as history or as a standing position. */
  background: z.boolean(),
  mentions: z.array(MatterMention).min(1).readonly(),
  reports: z
    .object({ of: z.int(), in: z.array(z.string()).readonly(), silent: z.array(z.string()).readonly() })
    .readonly(),
});
export type Matter = Readonly<z.infer<typeof Matter>>;

/** Two readings of one matter that cannot both be the whole story. */
export const Difference = z.object({
  matter: z.string(),
  kind: z.enum(['status', 'number', 'date', 'party', 'wording']),
  readings: z
    .array(
      z
        .object({ article: z.string(), reading: z.string(), evidence: z.array(Excerpt).readonly() })
        .readonly(),
    )
    .readonly(),
});
export type Difference = Readonly<z.infer<typeof Difference>>;

/** Many reports, one picture. */
export const Dossier = z.object({
  schema: z.literal('parley/dossier@1'),
  articles: z
    .array(
      z
        .object({
          id: z.string(),
          headline: z.string().nullable(),
          outlet: z.string().nullable(),
          published: z.string().nullable(),
          sameStoryAs: z.string().nullable(),
        })
        .readonly(),
    )
    .readonly(),
  actors: z.array(Actor).readonly(),
  matters: z.array(Matter).readonly(),
  differences: z.array(Difference).readonly(),
  quotes: z.array(z.object({ article: z.string(), ...Quote.shape }).readonly()).readonly(),
  timeline: z
    .array(
      z.object({ date: z.string(), matter: z.string(), state: MatterState, article: z.string() }).readonly(),
    )
    .readonly(),
});
export type Dossier = Readonly<z.infer<typeof Dossier>>;

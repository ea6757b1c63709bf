import * as z from 'zod';
import { Actor } from './actor.ts';
import { AgreementStatus } from './agreement.ts';
import { item } from './item.ts';
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
  conditions: item.conditions,
  dates: item.dates,
  amounts: item.amounts,
  why: item.why,
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
  /** Copies of one story count once; `of` counts all stories, and `silent` names at most a hundred of them. */
  reports: z
    .object({ of: z.int(), in: z.array(z.string()).readonly(), silent: z.array(z.string()).readonly() })
    .readonly(),
});
export type Matter = Readonly<z.infer<typeof Matter>>;

/** One article's reading of a point on which the reports differ. */
export const Reading = z.object({
  article: z.string(),
  /** The item or quote of the article that has it. */
  finding: z.string(),
  /** A status, a number with its unit, an ISO date, the parties' names, or the words quoted. */
  reading: z.string(),
  evidence: z.array(Excerpt).readonly(),
});
export type Reading = Readonly<z.infer<typeof Reading>>;

/** Two readings of one matter, or of one quotation, that cannot both be the whole story. */
export const Difference = z.object({
  /** Null where one quotation is worded differently that belongs to no matter. */
  matter: z.string().nullable(),
  kind: z.enum(['status', 'number', 'date', 'party', 'wording']),
  /** What the readings are of: the matter's title, the thing that is counted, the speaker's name. */
  about: z.string(),
  readings: z.array(Reading).min(2).readonly(),
});
export type Difference = Readonly<z.infer<typeof Difference>>;

/** Why a name that an article uses is held to be an actor of the dossier. */
export const VariantReason = z.enum([
  'same-name',
  'alias',
  'diacritics',
  'surname',
  'acronym',
  'misspelling',
  'user',
]);
export type VariantReason = z.infer<typeof VariantReason>;

/** An actor of one article, as that article calls it. */
export const ActorVariant = z.object({
  article: z.string(),
  /** The actor's id within the article. */
  id: z.string(),
  name: z.string(),
  reason: VariantReason,
});
export type ActorVariant = Readonly<z.infer<typeof ActorVariant>>;

/** A person, body or country across articles, with the actors of the articles that were merged into it. */
export const DossierActor = z.object({
  ...Actor.shape,
  variants: z.array(ActorVariant).min(1).readonly(),
});
export type DossierActor = Readonly<z.infer<typeof DossierActor>>;

/** An actor of one article, or of every article that has one of that id. */
export const VariantReference = z.strictObject({ id: z.string(), article: z.string().optional() });
export type VariantReference = Readonly<z.infer<typeof VariantReference>>;

/** A user's word that two variants are the same actor, or are not; it overrules what the names say. */
export const ActorRuling = z.strictObject({
  one: VariantReference.readonly(),
  other: VariantReference.readonly(),
  same: z.boolean(),
});
export type ActorRuling = Readonly<z.infer<typeof ActorRuling>>;

/** How a matter stood on a day, by one article. */
export const Moment = z.object({
  /** `YYYY-MM-DD`; an event's date may be a month or a year alone. */
  date: z.string(),
  /** Whether that is the day of the report, or the day that the report names. */
  of: z.enum(['publication', 'event']),
  matter: z.string(),
  state: MatterState,
  article: z.string(),
});
export type Moment = Readonly<z.infer<typeof Moment>>;

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
          url: z.string().nullable(),
          /** The article of which this is a copy or a rewrite. */
          sameStoryAs: z.string().nullable(),
        })
        .readonly(),
    )
    .readonly(),
  actors: z.array(DossierActor).readonly(),
  matters: z.array(Matter).readonly(),
  differences: z.array(Difference).readonly(),
  quotes: z.array(z.object({ article: z.string(), ...Quote.shape }).readonly()).readonly(),
  timeline: z.array(Moment).readonly(),
});
export type Dossier = Readonly<z.infer<typeof Dossier>>;

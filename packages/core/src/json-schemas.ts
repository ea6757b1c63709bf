import * as z from 'zod';
import { Actor } from './schema/actor.ts';
import { Agreement } from './schema/agreement.ts';
import { Analysis, Note } from './schema/analysis.ts';
import { ArticleInput } from './schema/article.ts';
import { Difference, Dossier, DossierActor, Matter, MatterMention, Moment } from './schema/dossier.ts';
import { DossierDiff, MatterChange } from './schema/dossier-diff.ts';
import { Amount, ItemDate, Party } from './schema/item.ts';
import { OpenIssue, Position } from './schema/open-issue.ts';
import { Quote, Speaker } from './schema/quote.ts';
import { Excerpt } from './schema/span.ts';
import { Words } from './schema/words.ts';

/** The shapes that have a name of their own in JSON Schema, under that name. */
export const shapes = {
  Actor,
  Agreement,
  Amount,
  Analysis,
  ArticleInput,
  Difference,
  Dossier,
  DossierActor,
  DossierDiff,
  Excerpt,
  ItemDate,
  Matter,
  MatterChange,
  MatterMention,
  Moment,
  Note,
  OpenIssue,
  Party,
  Position,
  Quote,
  Speaker,
  Words,
} as const;

/** The documents that cross the door, each with the name of its version where it carries one. */
const DOCUMENTS = {
  analysis: { shape: Analysis, title: 'parley/analysis@1' },
  article: { shape: ArticleInput, title: 'parley/article' },
  diff: { shape: DossierDiff, title: 'parley/diff@1' },
  dossier: { shape: Dossier, title: 'parley/dossier@1' },
  words: { shape: Words, title: 'parley/words' },
} as const;

/** A schema in the words of JSON Schema 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schemas (2020-12) of the documents that cross the door, by the file name under which they are served. What Parley
 * gives out may gain members within a version; what it takes may have no others.
 */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(DOCUMENTS).map(([name, { shape, title }]) => [name, jsonSchema(shape, title)]),
  );
}

/** The JSON Schema of one shape, with the named shapes in it as `$defs`. */
export function jsonSchema(shape: z.ZodType, title: string): JsonSchema {
  const names = z.registry<{ readonly id: string }>();
  for (const [id, named] of Object.entries(shapes)) if (named !== shape) names.add(named, { id });
  const { $schema, ...schema } = z.toJSONSchema(shape, {
    io: 'input',
    metadata: names,
    override: ({ jsonSchema }) => {
      // What TypeScript may not write to is no matter of the document's.
      delete jsonSchema.readOnly;
    },
  });
  return { $schema, $id: `urn:${title.replace('/', ':')}`, title, ...schema };
}

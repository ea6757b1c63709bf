import * as z from 'zod';

const PATH_PARAMETERS: Readonly<Record<string, z.ZodType>> = {
  dossier: z
    .string()
    .regex(/^[a-z0-9]+$/)
    .meta({ description: "A dossier's id." }),
  article: z.string().min(1).meta({ description: "An article's id." }),
  job: z.string().min(1).meta({ description: "A job's id." }),
  name: z.string().min(1).meta({ description: "A schema's name." }),
};

/** What each parameter of a query is for: one name means the same everywhere. */
const QUERY_TEXTS: Readonly<Record<string, string>> = {
  after: 'A revision of the dossier, or the id of an event; the changes after it are told first.',
  columns: 'What stands in the columns; what is not said follows from `rows`.',
  cursor: 'Where the page before ended: its `next`.',
  from: 'The beginning: a date, or a time with its offset.',
  headline: "The article's headline.",
  id: "The article's id; made from its text where none is said.",
  language: "The article's language (BCP 47).",
  limit: 'The most entries of the page.',
  matter: "A matter's id.",
  min_outlets: 'Only what at least so many outlets tell.',
  outlet: 'An outlet, by its name.',
  party: 'An actor of the dossier, by id or by any of its names.',
  published: 'When the article was published.',
  q: 'Words that must be there, all of them.',
  rows: 'What stands in the rows; matters, where nothing is said.',
  since: 'Only what was published, or else added, since: a date, or a time with its offset.',
  speaker: 'Who speaks, by id or by any of the names.',
  status: 'Only what stands so.',
  to: 'The end, that day included; now, where nothing is said.',
  type: 'Quotes of one type.',
  url: "The article's address.",
  wait: 'Seconds that the stream stays open; 0 tells what has happened already.',
};

const ifNoneMatch = z
  .string()
  .optional()
  .meta({ description: 'The ETag of the answer that the client has. 304 where it is still the same.' });

const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/)
  .optional()
  .meta({
    description:
      'Any word that the client makes up for this request. Sent again with it, the request is answered as before, and nothing is done twice.',
  });

/** The parameters that several operations share. */
export const parameters = {
  /** Those that a path names. */
  ofPath: (path: string): z.ZodObject =>
    z.object(
      Object.fromEntries(
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, PATH_PARAMETERS[name!]!]),
      ),
    ),
  /** Those of a query, each with what it is for. */
  ofQuery: (query: z.ZodObject): z.ZodObject =>
    z.object(
      Object.fromEntries(
        Object.entries(query.shape).map(([name, schema]) => {
          const told = schema as z.ZodType;
          return [name, told.meta({ ...told.meta(), description: QUERY_TEXTS[name] })];
        }),
      ),
    ),
  reading: z.object({ 'If-None-Match': ifNoneMatch }),
  following: z.object({
    'Last-Event-ID': z
      .string()
      .optional()
      .meta({ description: 'The id of the last event that the client has; goes before `after`.' }),
  }),
  writing: z.object({ 'Idempotency-Key': idempotencyKey }),
  adding: z.object({
    'Idempotency-Key': idempotencyKey,
    Prefer: z.string().optional().meta({
      description: '`respond-async`: answer at once with a job, and read the articles afterwards.',
      example: 'respond-async',
    }),
  }),
} as const;

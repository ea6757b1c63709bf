import * as z from 'zod';
import { Actor } from './actor.ts';
import { Agreement } from './agreement.ts';
import { ArticleHeader } from './article.ts';
import { OpenIssue } from './open-issue.ts';
import { Quote } from './quote.ts';
import { Excerpt } from './span.ts';

/** Something a reader of the findings should know about the text or the reading of it. */
export const Note = z.object({
  /** `long-sentence`, `unbalanced-quotation-mark`, `name-spelling` or `language-not-supported`; more may come. */
  code: z.string(),
  /** The same for people. */
  message: z.string(),
  /** Where in the text; absent where it concerns the whole. */
  start: z.int().nonnegative().optional(),
});
export type Note = Readonly<z.infer<typeof Note>>;

/** All that one article says of who said what, what is agreed and what is open. */
export const Analysis = z.object({
  schema: z.literal('parley/analysis@1'),
  id: z.string(),
  article: z.object({ ...ArticleHeader.shape, text: z.string() }).readonly(),
  actors: z.array(Actor).readonly(),
  quotes: z.array(Quote).readonly(),
  agreements: z.array(Agreement).readonly(),
  openIssues: z.array(OpenIssue).readonly(),
  /** Lines that are no part of the story. */
  furniture: z.array(Excerpt).readonly(),
  notes: z.array(Note).readonly(),
});
export type Analysis = Readonly<z.infer<typeof Analysis>>;

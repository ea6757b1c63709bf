import { ArticleHeader } from '@parley/core';
import * as z from 'zod';
import { moment, pageOf, pageQuery, word } from './page.ts';

/** An article without its text. */
const ArticleEntry = z
  .object({ id: z.string(), added: z.iso.datetime(), ...ArticleHeader.shape })
  .meta({ id: 'ArticleEntry' });

/** The query of the list of articles. */
export const ArticlesQuery = z.strictObject({
  outlet: word.optional(),
  matter: word.optional(),
  q: word.optional(),
  since: moment.optional(),
  ...pageQuery,
});

/** A page of articles, those added last first. */
export const ArticlesPage = pageOf(ArticleEntry).meta({ id: 'ArticlesPage' });

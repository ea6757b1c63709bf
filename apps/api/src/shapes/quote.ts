import { Quote, QuoteType } from '@parley/core';
import * as z from 'zod';
import { ArticleReference } from './item.ts';
import { moment, pageOf, pageQuery, word } from './page.ts';

/** A quote with its article. */
const QuoteEntry = z.object({ ...Quote.shape, article: ArticleReference }).meta({ id: 'QuoteEntry' });

/** The query of the list of quotes. */
export const QuotesQuery = z.strictObject({
  speaker: word.optional(),
  party: word.optional(),
  outlet: word.optional(),
  type: QuoteType.optional(),
  q: word.optional(),
  since: moment.optional(),
  ...pageQuery,
});

/** A page of quotes, those of the article added last first. */
export const QuotesPage = pageOf(QuoteEntry).meta({ id: 'QuotesPage' });

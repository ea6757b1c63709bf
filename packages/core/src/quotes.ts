import { annotate } from './annotate/annotate.ts';
import { extractQuotes as extractQuotesFrom } from './extract/quotes/extract-quotes.ts';
import type { ArticleInput } from './schema/article.ts';
import type { Quote } from './schema/quote.ts';
import { parseDoc } from './syntax/parse-doc.ts';
import { isEnglish } from './text/language.ts';
import { parseArticle } from './text/parse-article.ts';

export { ArticleInput } from './schema/article.ts';
export { Quote, QuoteType, Speaker } from './schema/quote.ts';
export { Excerpt, Span } from './schema/span.ts';

/**
 * Read who said what in an article, and nothing else: its quotes in reading order, each with speaker, cue and rule.
 * Deterministic, and never throws on a text; none are found in a text that is not English.
 */
export async function extractQuotes(input: ArticleInput): Promise<readonly Quote[]> {
  const article = parseArticle(input);
  return isEnglish(article.language) ? extractQuotesFrom(annotate(await parseDoc(article))) : [];
}

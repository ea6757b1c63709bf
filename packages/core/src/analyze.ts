import { annotate } from './annotate/annotate.ts';
import { extractItems } from './extract/items/extract-items.ts';
import { extractQuotes } from './extract/quotes/extract-quotes.ts';
import type { Analysis } from './schema/analysis.ts';
import type { ArticleInput } from './schema/article.ts';
import { parseDoc } from './syntax/parse-doc.ts';
import { excerpt } from './text/excerpt.ts';
import { parseArticle } from './text/parse-article.ts';
import { findQuotations } from './text/quotation-marks.ts';

/**
 * Read one article: who said what, what is agreed, what is open, each with its evidence.
 * Deterministic, and never throws on a text; what hinders it is told in `notes`.
 */
export async function analyze(input: ArticleInput): Promise<Analysis> {
  const article = parseArticle(input);
  const doc = annotate(await parseDoc(article));
  const quotes = extractQuotes(doc);
  const { agreements, openIssues } = extractItems(doc, quotes);
  const { id, headline, outlet, published, url, language, text } = article;
  return {
    schema: 'parley/analysis@1',
    id,
    article: { headline, outlet, published, url, language, text },
    actors: [...doc.actors.values()].map(({ id, name, aliases, kind, role, party }) => ({
      id,
      name,
      aliases,
      kind,
      role,
      party,
    })),
    quotes,
    agreements,
    openIssues,
    furniture: article.paragraphs
      .filter((paragraph) => paragraph.kind === 'furniture')
      .map((paragraph) => excerpt(text, paragraph)),
    notes: [...doc.notes, ...findQuotations(text, article.paragraphs).notes],
  };
}

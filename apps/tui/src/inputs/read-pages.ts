import { createPageFetcher, readArticles } from '@parley/reading';
import { type Failure, failure } from './failure.ts';
import type { ReadingOptions } from './reading-options.ts';
import type { FoundArticle } from './with-ids.ts';

/** A summary whose page is asked for: it stands in for the page where that cannot be fetched. */
type Summary = FoundArticle;

/**
 * A function that fetches what is at an address and reads it: a page, or a feed and the pages of those entries of which it
 * has only a summary.
 */
export function readPages({
  encoding,
  columns,
}: ReadingOptions): (address: string, summary?: Summary) => AsyncGenerator<FoundArticle | Failure> {
  let fetchPage: ReturnType<typeof createPageFetcher> | null = null;

  return async function* pages(address: string, summary?: Summary): AsyncGenerator<FoundArticle | Failure> {
    try {
      // Node's HTTP takes a while to load, and most commands fetch nothing.
      const { requestOnNode } = await import('@parley/reading/node');
      fetchPage ??= createPageFetcher({ request: requestOnNode() });
      const page = await fetchPage(address);
      const { articles, notes } = await readArticles(page.bytes, { ...page, encoding, columns });
      for (const article of articles) {
        const item = {
          name:
            articles.length === 1 ? address : `${address}, ${article.input.url ?? article.input.headline}`,
          article,
          path: null,
          part: null,
        };
        const isSummary = article.notes.some(({ code }) => code === 'summary-only');
        if (isSummary && summary === undefined && article.input.url) yield* pages(article.input.url, item);
        else
          yield withKnown({ ...item, article: { ...article, notes: [...notes, ...article.notes] } }, summary);
      }
    } catch (error) {
      yield failure(address, error);
      if (summary) yield summary;
    }
  };
}

/** What the feed knew and the page does not tell. */
function withKnown(page: FoundArticle, summary: Summary | undefined): FoundArticle {
  if (summary === undefined) return page;
  const { id, headline, outlet, published, url } = summary.article.input;
  const known = Object.fromEntries(
    Object.entries({ id, headline, outlet, published, url }).filter(([, value]) => value != null),
  );
  return { ...page, article: { ...page.article, input: { ...known, ...page.article.input } } };
}

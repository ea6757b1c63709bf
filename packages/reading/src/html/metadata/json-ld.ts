import { type NewsArticle, newsArticles } from '../../schema-org/news-article.ts';

/** The article that the JSON-LD of a page describes; the fullest where it describes several, null where none. */
export function jsonLdArticle(document: Document): NewsArticle | null {
  const articles = [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) =>
    newsArticles(parsed(script.textContent ?? '')),
  );
  return articles.reduce<NewsArticle | null>(
    (best, article) => (best === null || weight(article) > weight(best) ? article : best),
    null,
  );
}

function weight(article: NewsArticle): number {
  const { headline, published, outlet, authors, body } = article;
  return [headline, published, outlet, authors[0], body].filter(Boolean).length;
}

/** Sites put comments, entities and stray commas around their JSON; what still fails says nothing. */
function parsed(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/gu,
    '',
  );
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

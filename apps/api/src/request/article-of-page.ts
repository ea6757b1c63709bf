import type { ArticleInput } from '@parley/core';
import { type ReadOptions, readArticles, Unreadable } from '@parley/reading';
import type { FetchPage } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';
import { ArticleRequest, BODY_KEYS, type PageRequest } from './article-request.ts';
import { validate } from './validate.ts';

/** The articles of a page, a feed or an export. Refuses with 422 what holds none; `pointer` says where it stands in the request. */
export function articlesOf(
  bytes: Uint8Array,
  options: ReadOptions,
  pointer: string,
): Promise<readonly [ArticleInput, ...ArticleInput[]]> {
  return orRefuse(pointer, async () => {
    const { articles } = await readArticles(bytes, options);
    const [first, ...others] = articles.map(({ input }) => input);
    if (!first) throw new Unreadable('no-article', 'holds no article', '');
    return [first, ...others];
  });
}

/** The article at an address; what the request says of it counts more than what the page says. */
export async function fetchArticle(
  { url, ...header }: PageRequest,
  fetchPage: FetchPage,
  pointer: string,
): Promise<ArticleRequest> {
  const at = `${pointer}/url`;
  const page = await orRefuse(at, () => fetchPage(url));
  const [read] = await articlesOf(page.bytes, page, at);
  const article = { ...read, ...header, url: page.url };
  return validate(ArticleRequest, article, () => ({ pointer: at }), BODY_KEYS);
}

async function orRefuse<Got>(pointer: string, get: () => Promise<Got>): Promise<Got> {
  try {
    return await get();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Refusal({
      status: 422,
      detail: 'An article cannot be read.',
      errors: [{ pointer, detail: error.message }],
    });
  }
}

import type { ArticleTexts } from '../article-texts.ts';

/** What parts of the page need of the articles. */
export interface PageContext {
  readonly texts: ArticleTexts;
  /** The address of an article as it came; not yet safe. */
  readonly urlOf: (article: string) => string | null;
}

import type { Article } from '../text/article.ts';
import type { Doc } from './doc.ts';

/** Read the story's sentences. */
export async function parseDoc(article: Article): Promise<Doc> {
  return { article, sentences: [] };
}

import type { ArticleInput } from '../schema/article.ts';
import type { Article } from './article.ts';
import { contentId } from './content-id.ts';
import { lines } from './lines.ts';

/** Read a text as people paste it. Nothing is rewritten: every part is a span into `input.text`. */
export function parseArticle(input: ArticleInput): Article {
  const { text } = input;
  return {
    id: input.id ?? contentId(text),
    text,
    headline: input.headline ?? null,
    outlet: input.outlet ?? null,
    published: input.published ?? null,
    url: input.url ?? null,
    language: input.language ?? 'en',
    paragraphs: lines(text).map((line) => ({ ...line, kind: 'body' })),
  };
}

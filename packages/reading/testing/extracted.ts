import type { ReadArticle } from '../src/article/read-article.ts';
import type { Extracted } from './score.ts';

/** An article as the comparison scores it. */
export function extracted({ input, authors }: ReadArticle): Extracted {
  return {
    lines: input.text.split('\n\n').filter((line) => line !== input.headline),
    headline: input.headline ?? null,
    published: input.published ?? null,
    outlet: input.outlet ?? null,
    authors,
  };
}

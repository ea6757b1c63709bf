import { ARTICLE_TEXT_LIMIT } from '@parley/core';
import { composeArticle, tooLong } from '../article/compose-article.ts';
import { fieldsFound } from '../article/fields-found.ts';
import type { Reading } from '../article/read-article.ts';
import type { Source } from '../source/source.ts';
import { frontMatter } from './front-matter.ts';

/** A text as it stands, or with what its front matter says of it. */
export function readPlainText({ text }: Pick<Source, 'text'>): Reading {
  const matter = frontMatter(text);
  const story = matter === null ? text : text.slice(matter.end);
  if (story.length > ARTICLE_TEXT_LIMIT) throw tooLong();
  const article = composeArticle({ ...fieldsFound(matter?.fields ?? new Map()), story: [story] });
  // A text of one's own is never rewritten: what the front matter names does not go into it.
  return { articles: [{ ...article, input: { ...article.input, text: story } }], notes: [] };
}

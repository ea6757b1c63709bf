import type { Reading } from '../article/read-article.ts';
import type { Source } from '../source/source.ts';
import { readPage } from './read-page.ts';

/** The article of a page. */
export function readHtml({ text, options }: Source): Reading {
  return { articles: [readPage(text, { url: options.url })], notes: [] };
}

import type { Note } from '@parley/core';
import type { ReadArticle, Reading } from '../article/read-article.ts';
import type { Source } from '../source/source.ts';
import { Unreadable } from '../unreadable.ts';
import { RECORD_SHAPE } from './parse-json.ts';
import { readJson } from './read-json.ts';

/** An article a line; a line that is none is noted by its number, unless no line is one. */
export function readNdjson({ text }: Pick<Source, 'text'>): Reading {
  const articles: ReadArticle[] = [];
  const notes: Note[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      articles.push(...readJson({ text: line }).articles);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      notes.push({ code: 'unreadable-part', message: `Line ${number} ${error.message}.` });
    }
  }
  if (articles.length === 0)
    throw new Unreadable('no-article', 'has no line that is an article', RECORD_SHAPE);
  return { articles, notes };
}

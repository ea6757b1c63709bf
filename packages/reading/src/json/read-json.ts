import type { ReadArticle, Reading } from '../article/read-article.ts';
import type { Source } from '../source/source.ts';
import { Unreadable } from '../unreadable.ts';
import { isRecord, type JsonRecord } from '../values/json-value.ts';
import { articleOfRecord, isArticleRecord } from './article-of-record.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { parseJson, RECORD_SHAPE } from './parse-json.ts';

/** Members under which answers of services and exports keep their articles. */
const WRAPPERS = [
  'articles',
  'items',
  'results',
  'docs',
  'data',
  'news',
  'response',
  'hits',
  '@graph',
  'itemListElement',
  'item',
  '_source',
];
/** Articles further inside are not looked for. */
const DEEPEST = 5;

/** The articles of a JSON document: one, an array, a feed, or what a service wraps around them. */
export function readJson({ text }: Pick<Source, 'text'>): Reading {
  const value = parseJson(text);
  if (isJsonFeed(value)) return readJsonFeed(value);
  const records = [...articleRecords(value, 0)];
  if (records.length === 0)
    throw new Unreadable('no-article', 'is JSON, but holds no article with a text', RECORD_SHAPE);
  return readRecords(records);
}

/** Read what can be read; what cannot is noted, unless nothing can. */
function readRecords(records: readonly JsonRecord[]): Reading {
  const articles: ReadArticle[] = [];
  const notes: { code: string; message: string }[] = [];
  for (const [index, record] of records.entries()) {
    try {
      articles.push(articleOfRecord(record));
    } catch (error) {
      if (!(error instanceof Unreadable) || records.length === 1) throw error;
      notes.push({
        code: 'unreadable-part',
        message: `Article ${index + 1} of ${records.length} ${error.message}.`,
      });
    }
  }
  if (articles.length === 0) throw new Unreadable('no-article', 'holds no article with a text', RECORD_SHAPE);
  return { articles, notes };
}

function* articleRecords(value: unknown, depth: number): Generator<JsonRecord> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* articleRecords(item, depth + 1);
  } else if (isRecord(value)) {
    if (isArticleRecord(value)) yield value;
    else
      for (const name of WRAPPERS)
        if (value[name] !== undefined) yield* articleRecords(value[name], depth + 1);
  }
}

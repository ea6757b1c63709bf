import type { Note } from '@parley/core';
import { composeArticle } from '../article/compose-article.ts';
import { fieldsFound, knownFields } from '../article/fields-found.ts';
import type { ReadArticle } from '../article/read-article.ts';
import { isMarkup } from '../html/is-markup.ts';
import { readFragment } from '../html/read-fragment.ts';
import { newsArticles } from '../schema-org/news-article.ts';
import { Unreadable } from '../unreadable.ts';
import { arrayOf, isRecord, type JsonRecord, textOf } from '../values/json-value.ts';
import { isNinjs, readNinjs } from './ninjs.ts';
import { RECORD_SHAPE } from './parse-json.ts';

/** Whether an object looks like an article, rather than something around articles. */
export function isArticleRecord(record: JsonRecord): boolean {
  if (isAnalysis(record) || isNinjs(record) || newsArticles(record).some(({ body }) => body !== null))
    return true;
  const name = knownFields(Object.keys(record)).get('text');
  return name !== undefined && textLike(record[name]) !== null;
}

/**
 * The article that an object of JSON is: Parley's own form or analysis, schema.org, ninjs, or fields with the usual names.
 * @throws Unreadable for an object without a text.
 */
export function articleOfRecord(record: JsonRecord): ReadArticle {
  if (isAnalysis(record)) return articleOfFields({ id: record.id, ...(record.article as JsonRecord) });
  if (isNinjs(record)) return readNinjs(record);
  const [described] = newsArticles(record).filter(({ body }) => body !== null);
  if (described)
    return composeArticle({
      ...described,
      id: textOf(record['@id']),
      standfirst: null,
      story: storyOf(described.body!),
    });
  return articleOfFields(record);
}

function isAnalysis(record: JsonRecord): boolean {
  return (
    typeof record.schema === 'string' &&
    record.schema.startsWith('parley/analysis@') &&
    isRecord(record.article)
  );
}

function articleOfFields(record: JsonRecord): ReadArticle {
  const names = knownFields(Object.keys(record));
  const textName = names.get('text');
  const text = textName === undefined ? null : textLike(record[textName]);
  if (text === null) throw new Unreadable('no-article', 'has no text', RECORD_SHAPE);
  if (text.trim() === '') throw new Unreadable('empty', `has an empty "${textName}"`, RECORD_SHAPE);
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(record)) {
    const plain = fieldText(value);
    if (plain !== null && name !== textName) fields.set(name, plain);
  }
  const article = composeArticle({ ...fieldsFound(fields), standfirst: null, story: storyOf(text) });
  const published = names.get('published');
  const notes: Note[] = [];
  if (published !== undefined && record[published] != null && article.input.published === undefined)
    notes.push({ code: 'no-date', message: `"${published}" is no date that can be read.` });
  // A text of one's own is never rewritten.
  const input = isMarkup(text) ? article.input : { ...article.input, text };
  return { ...article, input, notes };
}

/** The lines of a text, or of the HTML that it is. */
function storyOf(text: string): readonly string[] {
  return isMarkup(text) ? readFragment(text).story : text.split('\n');
}

/** A text, or the text within an object such as `{"rendered": "…"}`. */
function textLike(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string') && value.length > 0)
    return value.join('\n\n');
  if (!isRecord(value)) return null;
  const inner = value.rendered ?? value.text ?? value.plain ?? value.html ?? value.content;
  return typeof inner === 'string' ? inner : null;
}

/** A field's value as a line: names of people and outlets may be objects and lists. */
function fieldText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  const lines = arrayOf(value).flatMap((item) =>
    isRecord(item)
      ? (textOf(item.name) ?? textOf(item.rendered) ?? textOf(item.url) ?? [])
      : (textOf(item) ?? []),
  );
  return lines.length === 0 ? null : lines.join(', ');
}

import type { Note } from '@parley/core';
import Papa from 'papaparse';
import { composeArticle } from '../article/compose-article.ts';
import { fieldsFound, type KnownField, knownFields } from '../article/fields-found.ts';
import type { ReadArticle, Reading } from '../article/read-article.ts';
import { isMarkup } from '../html/is-markup.ts';
import { readFragment } from '../html/read-fragment.ts';
import type { ColumnNames } from '../source/columns.ts';
import type { Source } from '../source/source.ts';
import { Unreadable } from '../unreadable.ts';

/** The articles of a table with a head: a row each. Columns with the usual names are known, others have to be named. */
export function readTable({ text, options }: Pick<Source, 'text' | 'options'>): Reading {
  const [head = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
  const names = columnsOf(head, options.columns ?? {});
  const textColumn = names.get('text');
  if (textColumn === undefined)
    throw new Unreadable('no-article', 'has no column with the text', remedy(head));
  const articles: ReadArticle[] = [];
  const notes: Note[] = [];
  for (const [index, row] of rows.entries()) {
    try {
      articles.push(articleOfRow(new Map(head.map((name, at) => [name, row[at] ?? ''])), names, textColumn));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      notes.push({ code: 'unreadable-part', message: `Row ${index + 2} ${error.message}.` });
    }
  }
  if (articles.length === 0)
    throw new Unreadable('no-article', `has no row with a text in "${textColumn}"`, remedy(head));
  return { articles, notes };
}

function columnsOf(head: readonly string[], named: ColumnNames): ReadonlyMap<KnownField, string> {
  for (const name of Object.values(named))
    if (!head.includes(name)) throw new Unreadable('no-article', `has no column "${name}"`, remedy(head));
  return new Map([...knownFields(head), ...(Object.entries(named) as [KnownField, string][])]);
}

function remedy(head: readonly string[]): string {
  return `name the columns (its head has ${head.slice(0, 20).join(', ') || 'none'})`;
}

function articleOfRow(
  row: ReadonlyMap<string, string>,
  names: ReadonlyMap<KnownField, string>,
  textColumn: string,
): ReadArticle {
  const fields = new Map<string, string>();
  for (const [field, column] of names) {
    const value = row.get(column);
    if (value) fields.set(field, value);
  }
  const text = row.get(textColumn) ?? '';
  const isHtml = isMarkup(text);
  const story = isHtml ? readFragment(text).story : [text];
  const article = composeArticle({ ...fieldsFound(fields), standfirst: null, story });
  return isHtml ? article : { ...article, input: { ...article.input, text } };
}

import { type Statement, sql, type Value } from './database.ts';

/** A table of findings: its columns beside `dossier`, those that hold JSON, its key, and what never changes. */
interface Table {
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly json?: readonly string[];
  readonly fixed?: readonly string[];
}

const TABLES = {
  articles: {
    columns: ['id', 'place', 'added', 'dated', 'outlet', 'headline', 'digest', 'analysis'],
    key: ['id'],
    json: ['analysis'],
  },
  matters: {
    columns: ['id', 'place', 'title', 'state', 'articles', 'outlets', 'body'],
    key: ['id'],
    json: ['body'],
    fixed: ['place'],
  },
  items: {
    columns: [
      ...['place', 'ordinal', 'article', 'kind', 'status', 'matter', 'outlet', 'dated', 'words', 'body'],
    ],
    key: ['place', 'ordinal'],
    json: ['body'],
  },
  item_parties: { columns: ['place', 'ordinal', 'party'], key: ['party', 'place', 'ordinal'] },
  quotes: {
    columns: [
      ...['place', 'ordinal', 'article', 'type', 'speaker', 'party', 'outlet', 'dated', 'words', 'body'],
    ],
    key: ['place', 'ordinal'],
    json: ['body'],
  },
  actors: { columns: ['id', 'party', 'quotes', 'body'], key: ['id'], json: ['body'] },
  actor_names: { columns: ['name', 'actor'], key: ['name', 'actor'] },
  changes: { columns: ['revision', 'ordinal', 'body'], key: ['revision', 'ordinal'], json: ['body'] },
} as const satisfies Record<string, Table>;
export type TableName = keyof typeof TABLES;

/** A row: its columns' values; objects where the column holds JSON. */
export type Row = Readonly<Record<string, Value | object>>;

/** The most characters of rows that one statement carries. D1 takes two million bytes. */
const CHUNK = 500_000;

/** Statements that insert a dossier's rows, or change those that are there. */
export function putRows(dossier: string, name: TableName, rows: readonly Row[]): readonly Statement[] {
  const { columns, key, json = [], fixed = [] }: Table = TABLES[name];
  const changing = columns.filter((column) => !key.includes(column) && !fixed.includes(column));
  const text = [
    `INSERT INTO ${name} (dossier, ${columns.join(', ')})`,
    `SELECT ?, ${columns.map((column) => `value ${json.includes(column) ? '->' : '->>'} '${column}'`).join(', ')}`,
    'FROM json_each(?) WHERE true',
    `ON CONFLICT (dossier, ${key.join(', ')})`,
    changing.length === 0
      ? 'DO NOTHING'
      : `DO UPDATE SET ${changing.map((column) => `${column} = excluded.${column}`).join(', ')}`,
  ].join(' ');
  return chunks(rows).map((chunk) => sql(text, dossier, chunk));
}

/** Statements that delete a dossier's rows, named by the values of some columns. */
export function dropRows(
  dossier: string,
  name: TableName,
  columns: readonly string[],
  keys: readonly (readonly Value[])[],
): readonly Statement[] {
  const wanted = columns.map((_, index) => `value ->> ${index}`).join(', ');
  const text = `DELETE FROM ${name} WHERE dossier = ? AND (${columns.join(', ')}) IN (SELECT ${wanted} FROM json_each(?))`;
  return chunks(keys).map((chunk) => sql(text, dossier, chunk));
}

/** Values as arrays of JSON, none much longer than a statement may carry. */
function chunks(values: readonly object[]): readonly string[] {
  const arrays: string[] = [];
  let parts: string[] = [];
  let length = 0;
  for (const value of values) {
    const part = JSON.stringify(value);
    if (length > 0 && length + part.length > CHUNK) {
      arrays.push(`[${parts.join(',')}]`);
      [parts, length] = [[], 0];
    }
    parts.push(part);
    length += part.length;
  }
  return parts.length === 0 ? arrays : [...arrays, `[${parts.join(',')}]`];
}

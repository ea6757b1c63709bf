import { type Statement, sql, type Value } from './database.ts';

/** One condition of a selection: SQL with its values in the order of its `?`. */
export type Condition = Statement;

/** A selection whose rows a page shows. */
export interface Selection {
  /** What is selected, from what: `SELECT … FROM …`. */
  readonly select: string;
  /** All must hold; null stands for a filter that is not set. */
  readonly where: readonly (Condition | null)[];
  readonly order: string;
  readonly limit: number;
}

/** The statement that selects a page's rows. */
export function selectPage({ select, where, order, limit }: Selection): Statement {
  const conditions = where.filter((condition) => condition !== null);
  return sql(
    `${select} WHERE ${conditions.map((condition) => `(${condition.sql})`).join(' AND ')} ORDER BY ${order} LIMIT ?`,
    ...conditions.flatMap(({ values }) => values),
    limit,
  );
}

/** A condition, where its value is given. */
export function when<Given>(
  given: Given | undefined,
  condition: (value: Given) => Condition,
): Condition | null {
  return given === undefined ? null : condition(given);
}

/** Rows after a place, newest article first, each article's rows in their order. */
export function after(place: readonly Value[] | null, table: string): Condition | null {
  if (place === null) return null;
  const [at, ordinal] = place;
  return sql(`${table}.place < ? OR (${table}.place = ? AND ${table}.ordinal > ?)`, at!, at!, ordinal!);
}

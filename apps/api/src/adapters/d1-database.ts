import { asStorageError, type Database, type Statement } from '../storage/database.ts';

/** What the app uses of a D1 binding. */
export interface D1 {
  readonly prepare: (sql: string) => D1Statement;
  readonly batch: (statements: D1Statement[]) => Promise<unknown>;
}

interface D1Statement {
  readonly bind: (...values: readonly unknown[]) => D1Statement;
  readonly all: () => Promise<{ readonly results: readonly unknown[] }>;
}

/** A D1 binding as the app's database. A batch is D1's transaction. */
export function d1Database(d1: D1): Database {
  const prepare = ({ sql, values }: Statement) => d1.prepare(sql).bind(...values);
  return {
    query: async <Row extends object>(statement: Statement) =>
      (await prepare(statement).all()).results as readonly Row[],
    write: async (statements) => {
      try {
        await d1.batch(statements.map(prepare));
      } catch (error) {
        throw asStorageError(error);
      }
    },
  };
}

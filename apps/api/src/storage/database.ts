/** A value that SQLite keeps. */
export type Value = string | number | null;

/** One statement of SQL with its values, in the order of its `?`, at most 100 (D1's limit; lists go through `json_each(?)`). */
export interface Statement {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** A SQLite database, wherever it runs; adapters make it of D1 or libSQL. */
export interface Database {
  /** The rows that a statement selects. The caller says what they look like; the columns' types are the schema's. */
  readonly query: <Row extends object>(statement: Statement) => Promise<readonly Row[]>;
  /** Runs all statements in one transaction, or none. Throws `Conflict` when a constraint refuses one of them, `Busy` where it could not begin. */
  readonly write: (statements: readonly Statement[]) => Promise<void>;
}

/** Thrown when a constraint refused a write; nothing of it was kept. */
export class Conflict extends Error {
  /** The table whose unique key is taken; null where it is a foreign key that points to nothing. */
  readonly table: string | null;

  constructor(table: string | null, cause: unknown) {
    super(table === null ? 'A foreign key points to nothing.' : `A row of ${table} is there already.`, {
      cause,
    });
    this.name = 'Conflict';
    this.table = table;
  }
}

/** Thrown when other processes held the database for as long as a write waits; nothing of it was kept. */
export class Busy extends Error {
  constructor(cause: unknown) {
    super('Others hold the database.', { cause });
    this.name = 'Busy';
  }
}

/** What an error of SQLite's means to the app, or the error itself. D1 and libSQL say it in the same words. */
export function asStorageError(error: unknown): unknown {
  const message = error instanceof Error ? error.message : '';
  const unique = /UNIQUE constraint failed: (\w+)\./.exec(message);
  if (unique) return new Conflict(unique[1]!, error);
  if (/SQLITE_BUSY|database is locked/.test(message)) return new Busy(error);
  return message.includes('FOREIGN KEY constraint failed') ? new Conflict(null, error) : error;
}

/** A statement and its values. */
export function sql(text: string, ...values: readonly Value[]): Statement {
  return { sql: text, values };
}

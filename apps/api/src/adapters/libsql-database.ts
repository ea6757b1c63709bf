import { type Client, createClient, type InArgs } from '@libsql/client';
import { asStorageError, Busy, type Database } from '../storage/database.ts';

/** A database that is open, and its client for what is not the app's business: migrations, closing. */
export interface OpenDatabase {
  readonly database: Database;
  readonly client: Client;
}

/** Opens a SQLite file (`file:parley.db`) or a libSQL server (`libsql://…`, with its token). */
export async function openLibsql(url: string, authToken?: string): Promise<OpenDatabase> {
  const client = createClient({ url, intMode: 'number', ...(authToken && { authToken }) });
  const isFile = url.startsWith('file:');
  if (isFile) await setUp(client);
  return { client, database: databaseOf(client, isFile) };
}

/** Readers do not wait for the writer; what is committed is on the disk; another process's write is waited for. */
async function setUp(client: Client): Promise<void> {
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 5000']) {
    await client.execute(`PRAGMA ${pragma}`);
  }
}

function databaseOf(client: Client, isFile: boolean): Database {
  return {
    query: async <Row extends object>({ sql, values }: { sql: string; values: readonly unknown[] }) => {
      const { columns, rows } = await client.execute({ sql, args: values as InArgs });
      return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])) as Row);
    },
    write: async (statements) => {
      try {
        await client.batch(
          statements.map(({ sql, values }) => ({ sql, args: [...values] })),
          'write',
        );
      } catch (error) {
        const told = asStorageError(error);
        // The connection of a transaction that could not begin never commits again ("SQL statements in progress").
        if (told instanceof Busy && isFile) {
          await client.reconnect();
          await setUp(client);
        }
        throw told;
      }
    },
  };
}

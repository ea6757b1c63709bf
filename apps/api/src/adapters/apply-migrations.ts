import { readdir, readFile } from 'node:fs/promises';
import type { Client } from '@libsql/client';

/**
 * Applies the SQL files of a folder that a database has not had yet, in the order of their names, each in a transaction.
 * The record is wrangler's own, so that a database exported from D1 goes on here.
 */
export async function applyMigrations(client: Client, folder: URL): Promise<void> {
  await client.execute(
    'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
  );
  const { rows } = await client.execute('SELECT name FROM d1_migrations');
  const applied = new Set(rows.map(({ name }) => name));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  for (const name of names.filter((name) => !applied.has(name))) {
    const script = await readFile(new URL(name, folder), 'utf8');
    const quoted = `'${name.replaceAll("'", "''")}'`;
    await client.executeMultiple(
      `BEGIN IMMEDIATE;\n${script}\nINSERT INTO d1_migrations (name) VALUES (${quoted});\nCOMMIT;`,
    );
  }
}

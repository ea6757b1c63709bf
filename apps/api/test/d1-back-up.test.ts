import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { analyze } from '@parley/core';
import { expect, test } from 'vitest';
import { applyMigrations } from '../src/adapters/apply-migrations.ts';
import { openLibsql } from '../src/adapters/libsql-database.ts';
import { findArticle } from '../src/storage/articles.ts';
import { listArticles } from '../src/storage/list-articles.ts';
import { madeUp } from './made-up-articles.ts';
import { temporaryFolder } from './temporary-folder.ts';

const migrations = new URL('../migrations/', import.meta.url);

/** Two local D1 databases, `parley` and `other`, and wrangler to work on them. */
async function localDatabases() {
  const folder = await temporaryFolder();
  const program = fileURLToPath(new URL('../node_modules/wrangler/bin/wrangler.js', import.meta.url));
  const databaseOf = (binding: string, name: string, id: string) => ({
    ...{ binding, database_name: name, database_id: id },
    migrations_dir: fileURLToPath(migrations),
  });
  const configuration = {
    name: 'parley-back-up',
    compatibility_date: '2026-11-17',
    send_metrics: false,
    d1_databases: [
      databaseOf('DATABASE', 'parley', '00000000-0000-0000-0000-000000000001'),
      databaseOf('OTHER', 'other', '00000000-0000-0000-0000-000000000002'),
    ],
  };
  await writeFile(`${folder}/wrangler.jsonc`, JSON.stringify(configuration));
  const d1 = async (...words: string[]) => {
    const env = { ...process.env, CI: '1' };
    const command = [program, 'd1', ...words, '--local'];
    return (await promisify(execFile)(process.execPath, command, { cwd: folder, env })).stdout;
  };
  return { folder, d1 };
}

test('rows exported from D1 are a whole database again, in D1 and on Node', async () => {
  const { folder, d1 } = await localDatabases();
  const analysis = JSON.stringify(await analyze(madeUp[0]!));
  const now = '2026-11-24T12:00:00.000Z';
  await writeFile(
    `${folder}/rows.sql`,
    `INSERT INTO dossiers (id, title, created, updated, revision) VALUES ('a1', 'Fish''n''ferries', '${now}', '${now}', 1);
INSERT INTO articles (dossier, id, place, added, dated, digest, analysis) VALUES ('a1', 'courier-1', 1, '${now}', '${now}', 'x', '${analysis.replaceAll("'", "''")}');`,
  );
  await d1('migrations', 'apply', 'parley');
  await d1('execute', 'parley', '--file', 'rows.sql');
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const tables = /TABLES=\$\(printf -- '--table %s ' ([a-z_ ]+)\)/.exec(readme)![1]!.split(' ');
  const named = tables.flatMap((table) => ['--table', table]);
  await d1('export', 'parley', '--no-schema', ...named, '--output', 'parley.sql');

  await d1('migrations', 'apply', 'other');
  await d1('execute', 'other', '--file', 'parley.sql');
  const found = await d1(
    ...['execute', 'other', '--json', '--command'],
    "SELECT title, analysis FROM articles JOIN dossiers ON dossiers.id = dossier WHERE key IN (SELECT rowid FROM articles_search WHERE articles_search MATCH 'ferry')",
  );
  expect(JSON.parse(found)).toMatchObject([{ results: [{ title: "Fish'n'ferries", analysis }] }]);

  const { client, database } = await openLibsql(`file:${folder}/node.db`);
  await applyMigrations(client, migrations);
  await client.executeMultiple(await readFile(`${folder}/parley.sql`, 'utf8'));
  expect(JSON.stringify((await findArticle(database, 'a1', 'courier-1'))?.analysis)).toBe(analysis);
  expect(await listArticles(database, 'a1', { q: 'ferry' }, null, 2)).toHaveLength(1);
  const made = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_search%' AND name NOT LIKE 'sqlite_%' AND name <> 'd1_migrations'",
  );
  expect(tables.toSorted()).toEqual(made.rows.map(({ name }) => name).sort());
  client.close();
}, 180_000);

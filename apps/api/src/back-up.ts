import { openLibsql } from './adapters/libsql-database.ts';

// Copies a database whole, as it is at one moment, while the service goes on: node back-up.js file:parley.db COPY
const [, , url, copy] = process.argv;
if (!url?.startsWith('file:') || !copy) {
  console.error('Usage: node back-up.js file:DATABASE COPY');
  process.exit(2);
}
try {
  const { client } = await openLibsql(url);
  await client.execute({ sql: 'VACUUM INTO ?', args: [copy] });
  client.close();
} catch (error) {
  console.error(`Nothing was copied: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

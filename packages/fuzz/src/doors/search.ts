import { DatabaseSync } from 'node:sqlite';
import { searchExpression } from '../../../../apps/api/src/storage/search-expression.ts';

const OWN = 'a dossier';
const OTHER = 'another one';

const database = new DatabaseSync(':memory:');
database.exec(
  "CREATE VIRTUAL TABLE search USING fts5 (dossier, words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')",
);
const insert = database.prepare('INSERT INTO search (rowid, dossier, words) VALUES (?, ?, ?)');
const find = database.prepare('SELECT rowid AS row FROM search WHERE search MATCH ?');
const remove = database.prepare('DELETE FROM search WHERE rowid = ?');

/** Anything asked for is an expression that SQLite takes; it finds the dossier's text of just these words, and no other dossier's. */
export function searchByWords(data: Uint8Array): void {
  const asked = new TextDecoder().decode(data);
  const expression = searchExpression(OWN, asked);
  if (expression === null) return;
  const words = asked.replaceAll(/\p{Cc}/gu, ' ');
  insert.run(1, OWN, words);
  insert.run(2, OTHER, words);
  try {
    const found = find.all(expression).map(({ row }) => row);
    if (found.join() !== '1') throw new Error(`found the rows ${JSON.stringify(found)} instead of 1`);
  } finally {
    for (const row of [1, 2]) remove.run(row);
  }
}

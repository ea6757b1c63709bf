import type { Words } from '@parley/core';
import { type Database, type Statement, sql } from './database.ts';

/** Keeps the own words of a new dossier. */
export function insertWords(dossier: string, words: Words): Statement {
  return sql('INSERT INTO words (dossier, body) VALUES (?, ?)', dossier, JSON.stringify(words));
}

/** The own words of a dossier; null where it has none. */
export async function findWords(database: Database, dossier: string): Promise<Words | null> {
  const rows = await database.query<{ readonly body: string }>(
    sql('SELECT body FROM words WHERE dossier = ?', dossier),
  );
  return rows[0] ? (JSON.parse(rows[0].body) as Words) : null;
}

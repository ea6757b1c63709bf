import { type Database, sql } from './database.ts';

/** The oldest revision of a dossier whose changes are kept; null where none are. */
export async function oldestRevision(database: Database, dossier: string): Promise<number | null> {
  const rows = await database.query<{ readonly oldest: number | null }>(
    sql('SELECT min(revision) AS oldest FROM revisions WHERE dossier = ?', dossier),
  );
  return rows[0]?.oldest ?? null;
}

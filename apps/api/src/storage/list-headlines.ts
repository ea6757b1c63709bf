import { type Database, sql } from './database.ts';

/** The headlines of some articles of a dossier, by id; those that are gone are left out. */
export async function listHeadlines(
  database: Database,
  dossier: string,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await database.query<{ readonly id: string; readonly headline: string | null }>(
    sql(
      'SELECT id, headline FROM articles WHERE dossier = ? AND id IN (SELECT value FROM json_each(?))',
      dossier,
      JSON.stringify(articles),
    ),
  );
  return new Map(rows.map(({ id, headline }) => [id, headline]));
}

import { Conflict, type Database, type Statement, sql } from './database.ts';
import type { Shards } from './shards.ts';

/** A dossier's row. Times are ISO 8601 in UTC. */
export interface DossierRow {
  readonly id: string;
  readonly title: string;
  readonly created: string;
  readonly updated: string;
  /** Counts the changes of its articles; 0 when there was none. */
  readonly revision: number;
  readonly articles: number;
  readonly matters: number;
  readonly agreements: number;
  readonly open_issues: number;
  readonly quotes: number;
}

/** The dossier, or null where there is none. */
export async function findDossier(database: Database, id: string): Promise<DossierRow | null> {
  const rows = await database.query<DossierRow>(sql('SELECT * FROM dossiers WHERE id = ?', id));
  return rows[0] ?? null;
}

/** Keeps an empty dossier, and what belongs to it. False where one of this id is there already. */
export async function insertDossier(
  database: Database,
  { id, title, created }: Pick<DossierRow, 'id' | 'title' | 'created'>,
  also: readonly Statement[] = [],
): Promise<boolean> {
  try {
    await database.write([
      sql(
        'INSERT INTO dossiers (id, title, created, updated) VALUES (?, ?, ?, ?)',
        id,
        title,
        created,
        created,
      ),
      ...also,
    ]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

/** Removes a dossier with all that it holds. False where there is none. */
export async function deleteDossier(database: Database, id: string): Promise<boolean> {
  if ((await findDossier(database, id)) === null) return false;
  await database.write([sql('DELETE FROM dossiers WHERE id = ?', id)]);
  return true;
}

/** Where a page of dossiers ended. */
export interface DossierPlace {
  readonly letter: string;
  readonly created: string;
  readonly id: string;
}

/** Dossiers, the newest database first, in each the newest dossier first. */
export async function listDossiers(
  { all }: Shards,
  after: DossierPlace | null,
  limit: number,
): Promise<readonly DossierRow[]> {
  const found: DossierRow[] = [];
  for (const [letter, database] of all.toReversed()) {
    if (found.length >= limit) break;
    if (after && letter > after.letter) continue;
    const begin = after?.letter === letter ? after : null;
    const beyond = begin ? 'WHERE (created < ?1 OR (created = ?1 AND id > ?2))' : '';
    found.push(
      ...(await database.query<DossierRow>(
        sql(
          `SELECT * FROM dossiers ${beyond} ORDER BY created DESC, id LIMIT ${begin ? '?3' : '?1'}`,
          ...(begin ? [begin.created, begin.id] : []),
          limit - found.length,
        ),
      )),
    );
  }
  return found;
}

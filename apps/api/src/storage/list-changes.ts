import type { Change } from '../shapes/change.ts';
import { type Database, sql } from './database.ts';

/** A change with where and when it happened. */
export interface KeptChange {
  readonly revision: number;
  readonly ordinal: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly change: Change;
}

interface ChangeRow {
  readonly revision: number;
  readonly ordinal: number;
  readonly at: string;
  readonly body: string;
}

const SELECT =
  'SELECT revision, ordinal, at, body FROM changes JOIN revisions USING (dossier, revision) WHERE dossier = ?';

/** The changes after one, in the order in which they happened. */
export async function listChanges(
  database: Database,
  dossier: string,
  [revision, ordinal]: readonly [revision: number, ordinal: number],
  limit: number,
): Promise<readonly KeptChange[]> {
  const rows = await database.query<ChangeRow>(
    sql(
      `${SELECT} AND (revision > ? OR (revision = ? AND ordinal > ?)) ORDER BY revision, ordinal LIMIT ?`,
      ...[dossier, revision, revision, ordinal, limit],
    ),
  );
  return rows.map(keptChange);
}

/** The last changes, the latest revision first. */
export async function latestChanges(
  database: Database,
  dossier: string,
  limit: number,
): Promise<readonly KeptChange[]> {
  const rows = await database.query<ChangeRow>(
    sql(`${SELECT} ORDER BY revision DESC, ordinal LIMIT ?`, dossier, limit),
  );
  return rows.map(keptChange);
}

function keptChange({ body, ...row }: ChangeRow): KeptChange {
  return { ...row, change: JSON.parse(body) as Change };
}

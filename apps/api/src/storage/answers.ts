import { type Database, type Statement, sql } from './database.ts';

/** The answer that a request with an idempotency key got. */
export interface KeptAnswer {
  /** SHA-256 of the request, so that another request with the same key is told apart. */
  readonly request: string;
  readonly body: string;
}

/** The answer kept for a key, or null. */
export async function findAnswer(
  database: Database,
  dossier: string,
  key: string,
): Promise<KeptAnswer | null> {
  const rows = await database.query<KeptAnswer>(
    sql('SELECT request, body FROM answers WHERE dossier = ? AND key = ?', dossier, key),
  );
  return rows[0] ?? null;
}

/** Keeps an answer; conflicts where the key has one. Answers older than a day are forgotten on the way. */
export function keepAnswer(
  dossier: string,
  key: string,
  { request, body }: KeptAnswer,
): readonly Statement[] {
  const now = Date.now();
  return [
    sql(
      'DELETE FROM answers WHERE dossier = ? AND at < ?',
      dossier,
      new Date(now - KEPT_MILLISECONDS).toISOString(),
    ),
    sql(
      'INSERT INTO answers (dossier, key, request, at, body) VALUES (?, ?, ?, ?, ?)',
      dossier,
      key,
      request,
      new Date(now).toISOString(),
      body,
    ),
  ];
}

const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

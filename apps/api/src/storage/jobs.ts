import { type Database, type Statement, sql } from './database.ts';

/** Articles that wait to be read, or what came of them. */
export interface JobRow {
  readonly dossier: string;
  readonly id: string;
  readonly state: 'waiting' | 'done' | 'failed';
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly updated: string;
  /** The articles, JSON; empty once the job has ended. */
  readonly request: string;
  /** What came of it, JSON; null while it waits. */
  readonly answer: string | null;
}

/** Keeps a job that waits. */
export function insertJob(
  { dossier, id, created }: Pick<JobRow, 'dossier' | 'id' | 'created'>,
  request: string,
): Statement {
  return sql(
    "INSERT INTO jobs (dossier, id, state, created, updated, request) VALUES (?, ?, 'waiting', ?, ?, ?)",
    ...[dossier, id, created, created, request],
  );
}

/** Forgets the jobs of a dossier that ended more than a week ago. */
export function forgetJobs(dossier: string): Statement {
  const before = new Date(Date.now() - KEPT_MILLISECONDS).toISOString();
  return sql("DELETE FROM jobs WHERE dossier = ? AND state <> 'waiting' AND updated < ?", dossier, before);
}

const KEPT_MILLISECONDS = 7 * 24 * 60 * 60 * 1_000;

/** Ends a job that waits. */
export function endJob(dossier: string, id: string, state: 'done' | 'failed', answer: string): Statement {
  return sql(
    "UPDATE jobs SET state = ?, updated = ?, answer = ?, request = '' WHERE dossier = ? AND id = ? AND state = 'waiting'",
    ...[state, new Date().toISOString(), answer, dossier, id],
  );
}

/** The job, or null. */
export async function findJob(database: Database, dossier: string, id: string): Promise<JobRow | null> {
  const rows = await database.query<JobRow>(
    sql('SELECT * FROM jobs WHERE dossier = ? AND id = ?', dossier, id),
  );
  return rows[0] ?? null;
}

/** The names of the jobs that wait, the oldest first: after a restart they are begun again. */
export function waitingJobs(database: Database): Promise<readonly Pick<JobRow, 'dossier' | 'id'>[]> {
  return database.query(sql("SELECT dossier, id FROM jobs WHERE state = 'waiting' ORDER BY created"));
}

import { type Statement, sql } from './database.ts';

/** Revisions that one change of a dossier looks at; so a change costs the same, however many are old. */
const LOOKED_AT = 100;

const DAY = 24 * 60 * 60 * 1_000;

/**
 * Forgets the oldest revisions of a dossier, with the changes that they told, once they are older than some days (0: none);
 * never one after `last`. A revision goes only after all before it: what is kept has no gaps,
 * whatever the clock did.
 */
export function forgetRevisions(dossier: string, last: number, days: number): readonly Statement[] {
  if (days === 0) return [];
  const cutoff = new Date(Date.now() - days * DAY).toISOString();
  const oldest = 'SELECT revision, at FROM revisions WHERE dossier = ? ORDER BY revision LIMIT ?';
  return [
    sql(
      `WITH oldest AS (${oldest})
        DELETE FROM revisions WHERE dossier = ? AND revision <= ? AND revision IN (SELECT revision FROM oldest)
        AND revision < (SELECT coalesce(min(revision), ?) FROM oldest WHERE at >= ?)`,
      ...[dossier, LOOKED_AT, dossier, last, last + 1, cutoff],
    ),
  ];
}

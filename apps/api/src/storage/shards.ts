import type { Database } from './database.ts';

/**
 * The databases that together hold all dossiers. A dossier lives whole in one of them, and its id begins with that one's
 * letter; new dossiers go to the last. So a database that is full gets a successor, and nothing moves.
 */
export interface Shards {
  /** Letter and database, in the order of the letters. */
  readonly all: readonly (readonly [letter: string, database: Database])[];
  /** The database of a dossier, or null where the id names none. */
  readonly of: (dossier: string) => Database | null;
  /** The letter of new dossiers. */
  readonly newest: string;
}

/** Joins one to 26 databases; the first is `a`. */
export function joinShards(databases: readonly [Database, ...Database[]]): Shards {
  const all = databases.map((database, index) => [letterAt(index), database] as const);
  const byLetter = new Map(all);
  return {
    all,
    of: (dossier) => byLetter.get(dossier.slice(0, 1)) ?? null,
    newest: letterAt(databases.length - 1),
  };
}

function letterAt(index: number): string {
  const letter = 'abcdefghijklmnopqrstuvwxyz'[index];
  if (letter === undefined) throw new RangeError('There are at most 26 databases.');
  return letter;
}

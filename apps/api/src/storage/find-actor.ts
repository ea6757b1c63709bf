import { type Database, sql } from './database.ts';

/** The ids of the actors that a word names: an id, a name or an alias, in any case; the word itself where there are none. */
export async function findActors(database: Database, dossier: string, name: string): Promise<string> {
  const rows = await database.query<{ readonly actor: string }>(
    sql('SELECT actor FROM actor_names WHERE dossier = ? AND name = ?', dossier, name.toLowerCase()),
  );
  return JSON.stringify(rows.length > 0 ? rows.map(({ actor }) => actor) : [name.toLowerCase()]);
}

import { sha256 } from '../digest.ts';
import { otherRequest } from '../problems/other-request.ts';
import { type DossierRow, findDossier, insertDossier } from '../storage/dossiers.ts';
import type { Shards } from '../storage/shards.ts';

/**
 * Opens a dossier in the newest database. Its id follows from the idempotency key, where there is one: who comes again
 * with the key finds the dossier, whatever databases have been added since; with another title, 422.
 */
export async function openNewDossier(shards: Shards, title: string, key: string | null): Promise<DossierRow> {
  const name = (await sha256(key ?? crypto.randomUUID())).slice(0, 20);
  if (key !== null) {
    for (const [letter, database] of shards.all) {
      const known = await findDossier(database, `${letter}${name}`);
      if (known) return sameTitle(known, title);
    }
  }
  const id = `${shards.newest}${name}`;
  const database = shards.of(id)!;
  await insertDossier(database, { id, title, created: new Date().toISOString() });
  const row = await findDossier(database, id);
  if (row === null) throw new Error('A dossier was opened and is not there.');
  return sameTitle(row, title);
}

function sameTitle(row: DossierRow, title: string): DossierRow {
  if (row.title !== title) throw otherRequest();
  return row;
}

import { sha256 } from '../digest.ts';
import { otherRequest } from '../problems/other-request.ts';
import type { NewDossier } from '../shapes/dossier.ts';
import type { Database } from '../storage/database.ts';
import { type DossierRow, findDossier, insertDossier } from '../storage/dossiers.ts';
import type { Shards } from '../storage/shards.ts';
import { findWords, insertWords } from '../storage/words.ts';

/**
 * Opens a dossier in the newest database. Its id follows from the idempotency key, where there is one: who comes again
 * with the key finds the dossier, whatever databases have been added since; with another title or other words, 422.
 */
export async function openNewDossier(
  shards: Shards,
  opened: NewDossier,
  key: string | null,
): Promise<DossierRow> {
  const name = (await sha256(key ?? crypto.randomUUID())).slice(0, 20);
  if (key !== null) {
    for (const [letter, database] of shards.all) {
      const known = await findDossier(database, `${letter}${name}`);
      if (known) return sameRequest(database, known, opened);
    }
  }
  const { title, words } = opened;
  const id = `${shards.newest}${name}`;
  const database = shards.of(id)!;
  const created = new Date().toISOString();
  await insertDossier(database, { id, title, created }, words ? [insertWords(id, words)] : []);
  const row = await findDossier(database, id);
  if (row === null) throw new Error('A dossier was opened and is not there.');
  return sameRequest(database, row, opened);
}

async function sameRequest(
  database: Database,
  row: DossierRow,
  { title, words }: NewDossier,
): Promise<DossierRow> {
  const kept = await findWords(database, row.id);
  if (row.title !== title || JSON.stringify(kept) !== JSON.stringify(words ?? null)) throw otherRequest();
  return row;
}

import { loadArticles } from '../storage/articles.ts';
import type { Database } from '../storage/database.ts';
import type { DossierRow } from '../storage/dossiers.ts';
import { type CompiledDossier, compile } from './compiled-dossier.ts';
import { createTurns, type InTurn } from './create-turns.ts';

/** A dossier by its id and by when it was opened: one that was deleted and opened again is another. */
type Opened = Pick<DossierRow, 'id' | 'created'>;

/** The dossiers that were compiled lately. */
export interface DossierCache {
  /** The dossier at its row's revision or a later one; compiled from the database where it is not at hand. */
  readonly get: (database: Database, row: Opened & Pick<DossierRow, 'revision'>) => Promise<CompiledDossier>;
  readonly put: (row: Opened, compiled: CompiledDossier) => void;
  /** Forgets a dossier. */
  readonly drop: (row: Opened) => void;
  /** Changes of one dossier in this process, one after the other: they would only refuse each other. */
  readonly inTurn: InTurn;
}

/** Keeps the `size` dossiers used last. */
export function createDossierCache(size: number): DossierCache {
  const kept = new Map<string, Promise<CompiledDossier>>();
  const put = (key: string, compiled: Promise<CompiledDossier>) => {
    kept.delete(key);
    kept.set(key, compiled);
    if (kept.size > size) kept.delete(kept.keys().next().value ?? '');
  };
  return {
    get: async (database, row) => {
      const key = keyOf(row);
      const known = await kept.get(key);
      if (known && known.revision >= row.revision) return known;
      const loading = loadArticles(database, row.id).then((articles) => compile(row.revision, articles));
      put(key, loading);
      loading.catch(() => kept.delete(key));
      return loading;
    },
    put: (row, compiled) => put(keyOf(row), Promise.resolve(compiled)),
    drop: (row) => void kept.delete(keyOf(row)),
    inTurn: createTurns(),
  };
}

function keyOf({ id, created }: Opened): string {
  return `${id} ${created}`;
}

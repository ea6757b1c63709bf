import { loadArticles } from '../storage/articles.ts';
import type { Database } from '../storage/database.ts';
import { type CompiledDossier, compile } from './compiled-dossier.ts';

/** The dossiers that were compiled lately. */
export interface DossierCache {
  /** The dossier at a revision; compiled from the database where it is not at hand. */
  readonly get: (database: Database, dossier: string, revision: number) => Promise<CompiledDossier>;
  readonly put: (dossier: string, compiled: CompiledDossier) => void;
}

/** Keeps the `size` dossiers used last. */
export function createDossierCache(size: number): DossierCache {
  const kept = new Map<string, Promise<CompiledDossier>>();
  const put = (dossier: string, compiled: Promise<CompiledDossier>) => {
    kept.delete(dossier);
    kept.set(dossier, compiled);
    if (kept.size > size) kept.delete(kept.keys().next().value ?? '');
  };
  return {
    get: async (database, dossier, revision) => {
      const known = await kept.get(dossier);
      if (known?.revision === revision) return known;
      const loading = loadArticles(database, dossier).then((articles) => compile(revision, articles));
      put(dossier, loading);
      loading.catch(() => kept.delete(dossier));
      return loading;
    },
    put: (dossier, compiled) => put(dossier, Promise.resolve(compiled)),
  };
}

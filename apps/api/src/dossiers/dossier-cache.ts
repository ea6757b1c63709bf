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

/** How much a cache keeps: dossiers, and characters of their articles together. */
export interface DossierCacheSize {
  readonly dossiers: number;
  readonly characters: number;
}

interface Kept {
  readonly compiled: Promise<CompiledDossier>;
  /** 0 until it is compiled. */
  readonly characters: number;
}

/** Keeps the dossiers used last; the very last one however large it is. */
export function createDossierCache(most: DossierCacheSize): DossierCache {
  const kept = new Map<string, Kept>();
  const put = (key: string, one: Kept) => {
    kept.delete(key);
    kept.set(key, one);
    let characters = [...kept.values()].reduce((sum, other) => sum + other.characters, 0);
    for (const [oldest, other] of kept) {
      if (kept.size === 1 || (kept.size <= most.dossiers && characters <= most.characters)) break;
      kept.delete(oldest);
      characters -= other.characters;
    }
  };
  const load = async (database: Database, { id, revision }: Pick<DossierRow, 'id' | 'revision'>) =>
    compile(revision, await loadArticles(database, id));
  return {
    get: async (database, row) => {
      const key = keyOf(row);
      const known = kept.get(key);
      const compiled = await known?.compiled;
      if (known && compiled && compiled.revision >= row.revision) {
        if (kept.get(key) === known) put(key, known);
        return compiled;
      }
      const loading: Kept = { compiled: load(database, row), characters: 0 };
      put(key, loading);
      try {
        const loaded = await loading.compiled;
        if (kept.get(key) === loading) put(key, { ...loading, characters: charactersOf(loaded) });
        return loaded;
      } catch (error) {
        if (kept.get(key) === loading) kept.delete(key);
        throw error;
      }
    },
    put: (row, compiled) =>
      put(keyOf(row), { compiled: Promise.resolve(compiled), characters: charactersOf(compiled) }),
    drop: (row) => void kept.delete(keyOf(row)),
    inTurn: createTurns(),
  };
}

function charactersOf({ articles }: CompiledDossier): number {
  let characters = 0;
  for (const { analysis } of articles.values()) characters += analysis.article.text.length;
  return characters;
}

function keyOf({ id, created }: Opened): string {
  return `${id} ${created}`;
}

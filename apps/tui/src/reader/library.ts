import { createHash } from 'node:crypto';
import {
  type Analysis,
  type AnalyzeOptions,
  analyze,
  createDossierBuilder,
  type Dossier,
} from '@parley/core';
import type { NamedArticle } from '@parley/reading';

/** What was read of an article, and from where. */
export interface Entry {
  readonly analysis: Analysis;
  /** The input that it came from, as a reader would name it. */
  readonly input: string;
  /** What the analysis was made from. */
  readonly hash: string;
}

/** What came of an article. */
export interface Taken {
  readonly id: string;
  readonly isNew: boolean;
}

/** The articles that are read by now. */
export interface Library {
  readonly entries: ReadonlyMap<string, Entry>;
  /**
   * Analyze an article, unless it is known as it stands. Resolves with its id, and whether it reads anew. An article whose
   * id is taken is not kept.
   */
  readonly take: (
    input: string,
    article: NamedArticle['article'],
    isTaken: (id: string) => boolean,
  ) => Promise<Taken>;
  readonly remove: (id: string) => void;
  /** All of them together. */
  readonly dossier: () => Dossier;
}

/** An empty library, whose articles are analyzed with these options. */
export function createLibrary(options: AnalyzeOptions): Library {
  const builder = createDossierBuilder();
  const entries = new Map<string, Entry>();
  const byHash = new Map<string, Entry>();
  const forget = (id: string) => {
    const entry = entries.get(id);
    entries.delete(id);
    builder.remove(id);
    if (entry && byHash.get(entry.hash) === entry) byHash.delete(entry.hash);
  };
  return {
    entries,
    take: async (input, article, isTaken) => {
      const hash = createHash('sha256').update(JSON.stringify(article)).digest('base64');
      const known = byHash.get(hash);
      if (known) return { id: known.analysis.id, isNew: false };
      const read = await analyze(article.input, options);
      const { id } = read;
      if (isTaken(id)) return { id, isNew: false };
      forget(id);
      const analysis = { ...read, notes: [...article.notes, ...read.notes] };
      const entry = { analysis, input, hash };
      entries.set(id, entry);
      builder.add(analysis);
      byHash.set(hash, entry);
      return { id, isNew: true };
    },
    remove: forget,
    dossier: builder.dossier,
  };
}

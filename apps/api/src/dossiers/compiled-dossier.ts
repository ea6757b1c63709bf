import { compileDossier, type Dossier } from '@parley/core';
import type { KeptArticle } from '../storage/kept-article.ts';

/** A dossier at one revision, with the articles that it was compiled from, by id. */
export interface CompiledDossier {
  readonly revision: number;
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly dossier: Dossier;
}

/** Articles that come and ids of those that go. */
export interface ArticleChanges {
  readonly added: readonly KeptArticle[];
  readonly removed: readonly string[];
}

/** Compiles the articles of one revision. */
export function compile(revision: number, articles: Iterable<KeptArticle>): CompiledDossier {
  const byId = new Map([...articles].map((article) => [article.analysis.id, article]));
  const dossier = compileDossier([...byId.values()].map(({ analysis }) => analysis));
  return { revision, articles: byId, dossier };
}

/** The revision that follows from one by some changes. */
export function recompile(current: CompiledDossier, { added, removed }: ArticleChanges): CompiledDossier {
  const gone = new Set(removed);
  const staying = [...current.articles.values()].filter(({ analysis }) => !gone.has(analysis.id));
  return compile(current.revision + 1, [...staying, ...added]);
}

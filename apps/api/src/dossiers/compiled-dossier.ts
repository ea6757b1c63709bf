import { compileDossier, type Dossier } from '@parley/core';
import type { KeptArticle } from '../storage/kept-article.ts';

/** A dossier at one revision, with the articles that it was compiled from, by id. */
export interface CompiledDossier {
  readonly revision: number;
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly dossier: Dossier;
}

/** Compiles the articles of one revision. */
export function compile(revision: number, articles: Iterable<KeptArticle>): CompiledDossier {
  const kept = [...articles];
  return {
    revision,
    articles: new Map(kept.map((article) => [article.analysis.id, article])),
    dossier: compileDossier(kept.map(({ analysis }) => analysis)),
  };
}

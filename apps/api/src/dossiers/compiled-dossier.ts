import { createDossierBuilder, type Dossier, type DossierBuilder } from '@parley/core';
import { type KeptArticle, PLACES } from '../storage/kept-article.ts';
import { type Finding, findingsOf } from './findings.ts';

/** A dossier at one revision, with the articles that it was compiled from, by id. */
export interface CompiledDossier {
  readonly revision: number;
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly dossier: Dossier;
  /** What it keeps in rows, so that the next revision writes only what differs. */
  readonly findings: readonly Finding[];
  /** Goes on to the next revision: it belongs to the latest one alone. */
  readonly builder: DossierBuilder;
}

/** Articles that come and ids of those that go. */
export interface ArticleChanges {
  readonly added: readonly KeptArticle[];
  readonly removed: readonly string[];
}

/** Compiles the articles of one revision. */
export function compile(revision: number, articles: Iterable<KeptArticle>): CompiledDossier {
  const builder = createDossierBuilder();
  return grown(
    { revision: revision - 1, articles: new Map(), builder },
    { added: [...articles], removed: [] },
  );
}

/** The revision that follows from one by some changes. Uses up the builder of that one: it is not to be changed again. */
export function recompile(current: CompiledDossier, changes: ArticleChanges): CompiledDossier {
  return grown(current, changes);
}

function grown(
  { revision, articles: before, builder }: Omit<CompiledDossier, 'dossier' | 'findings'>,
  { added, removed }: ArticleChanges,
): CompiledDossier {
  const articles = new Map(before);
  for (const id of removed) {
    articles.delete(id);
    builder.remove(id);
  }
  for (const article of added) {
    articles.set(article.analysis.id, article);
    builder.add(article.analysis);
  }
  const [next, dossier] = [revision + 1, builder.dossier()];
  return {
    revision: next,
    articles,
    dossier,
    findings: findingsOf({ dossier, articles }, next * PLACES),
    builder,
  };
}

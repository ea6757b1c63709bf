import type { Analysis } from '@parley/core';

/** Places that one revision may give away, of articles and of matters. */
export const PLACES = 1_000_000;

/** An article of a dossier, as it is kept. */
export interface KeptArticle {
  /** Orders the articles by when they came; never changes. */
  readonly place: number;
  /** When it was added, ISO 8601 in UTC. */
  readonly added: string;
  /** SHA-256 of what was sent in, so that the same article is known again. */
  readonly digest: string;
  readonly analysis: Analysis;
}

/** When an article was published or, where nobody knows, added: ISO 8601 in UTC. */
export function dated({ added, analysis }: Pick<KeptArticle, 'added' | 'analysis'>): string {
  const { published } = analysis.article;
  return published === null ? added : new Date(published).toISOString();
}

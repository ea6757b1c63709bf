import type { Analysis } from '../schema/analysis.ts';
import type { Dossier } from '../schema/dossier.ts';

/** Merge what several articles say into one picture. */
export function compileDossier(analyses: readonly Analysis[]): Dossier {
  return {
    schema: 'parley/dossier@1',
    articles: analyses.map(({ id, article }) => ({
      id,
      headline: article.headline,
      outlet: article.outlet,
      published: article.published,
      sameStoryAs: null,
    })),
    actors: [],
    matters: [],
    differences: [],
    quotes: analyses.flatMap(({ id, quotes }) => quotes.map((quote) => ({ article: id, ...quote }))),
    timeline: [],
  };
}

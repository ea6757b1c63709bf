import type { Removed } from '../shapes/change.ts';
import type { Database } from '../storage/database.ts';
import type { DossierCache } from './dossier-cache.ts';
import { type Revised, revise } from './revise.ts';

/** Removes an article with all that it told; null where the dossier has none of this id. */
export function removeArticle(
  { cache, database }: { cache: DossierCache; database: Database },
  dossier: string,
  article: string,
): Promise<Revised<Removed | null>> {
  return revise(cache, database, dossier, ({ articles }) => ({
    added: [],
    removed: articles.has(article) ? [article] : [],
    answer: (revision, changes) => (articles.has(article) ? { dossier, revision, article, changes } : null),
  }));
}

import type { Removed } from '../shapes/change.ts';
import { type Revised, type RevisionPorts, revise } from './revise.ts';

/** Removes an article with all that it told; null where the dossier has none of this id. */
export function removeArticle(
  ports: RevisionPorts,
  dossier: string,
  article: string,
): Promise<Revised<Removed | null>> {
  return revise(ports, dossier, ({ articles }) => ({
    added: [],
    removed: articles.has(article) ? [article] : [],
    answer: (revision, changes) => (articles.has(article) ? { dossier, revision, article, changes } : null),
  }));
}

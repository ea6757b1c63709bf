import { compareDossiers, type Dossier } from '@parley/core';
import type { Change } from '../shapes/change.ts';

/** What changed from one revision to the next: articles first. */
export function changesBetween(before: Dossier, after: Dossier): readonly Change[] {
  const { articles, changes } = compareDossiers(before, after);
  return [
    ...articles.added.map((article) => ({ kind: 'article-added' as const, article })),
    ...articles.removed.map((article) => ({ kind: 'article-removed' as const, article })),
    ...changes,
  ];
}

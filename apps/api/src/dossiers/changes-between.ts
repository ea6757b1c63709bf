import type { MatterChange } from '@parley/core';
import type { Change } from '../shapes/change.ts';
import type { CompiledDossier } from './compiled-dossier.ts';

/** What changed from one revision to the next: articles first. */
export function changesBetween(before: CompiledDossier, after: CompiledDossier): readonly Change[] {
  const added = [...after.articles.keys()].filter((id) => !before.articles.has(id));
  const removed = [...before.articles.keys()].filter((id) => !after.articles.has(id));
  return [
    ...added.map((article) => ({ kind: 'article-added' as const, article })),
    ...removed.map((article) => ({ kind: 'article-removed' as const, article })),
    ...matterChanges(before, after),
  ];
}

function matterChanges({ dossier: before }: CompiledDossier, { dossier: after }: CompiledDossier) {
  const earlier = new Map(before.matters.map((matter) => [matter.id, matter]));
  const later = new Set(after.matters.map(({ id }) => id));
  const told = after.matters.flatMap(({ id, title, state, reports }): readonly MatterChange[] => {
    const known = earlier.get(id);
    if (known?.state === state) return [];
    return [
      {
        kind: known ? 'changed' : 'new',
        matter: id,
        title,
        before: known?.state ?? null,
        after: state,
        articles: reports.in,
      },
    ];
  });
  const dropped = before.matters.filter(({ id }) => !later.has(id));
  return [
    ...told,
    ...dropped.map(
      ({ id, title, state, reports }): MatterChange => ({
        kind: 'dropped',
        matter: id,
        title,
        before: state,
        after: null,
        articles: reports.in,
      }),
    ),
  ];
}

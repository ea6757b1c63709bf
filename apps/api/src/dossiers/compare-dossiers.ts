import type { Dossier, DossierDiff, MatterChange } from '@parley/core';

/** What changed from one dossier to a later one, matter by matter. */
export function compareDossiers(before: Dossier, after: Dossier): DossierDiff {
  const idsOf = ({ articles }: Dossier) => new Set(articles.map(({ id }) => id));
  const [earlier, later] = [idsOf(before), idsOf(after)];
  return {
    schema: 'parley/diff@1',
    articles: {
      added: [...later].filter((id) => !earlier.has(id)),
      removed: [...earlier].filter((id) => !later.has(id)),
    },
    changes: matterChanges(before, after),
  };
}

function matterChanges(before: Dossier, after: Dossier): readonly MatterChange[] {
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

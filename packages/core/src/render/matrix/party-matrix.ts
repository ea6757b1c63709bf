import type { Dossier } from '../../schema/dossier.ts';
import { partyNames } from '../party-names.ts';
import type { Matrix } from './matrix.ts';

/** Matters, in the dossier's order, against parties, those of most matters first: how each stands between whom. */
export function partyMatrix(dossier: Dossier): Matrix {
  const matters = new Map<string, number>();
  for (const { parties } of dossier.matters) {
    for (const party of new Set(parties)) matters.set(party, (matters.get(party) ?? 0) + 1);
  }
  const columns = [...matters].sort(([, one], [, other]) => other - one).map(([id]) => id);
  const nameOf = partyNames(dossier);
  return {
    rows: dossier.matters.map(({ id, title }) => ({ id, title })),
    columns: columns.map((id) => ({ id, title: nameOf(id) })),
    cells: dossier.matters.map(({ parties, state }) => {
      const taking = new Set(parties);
      return columns.map((party) => (taking.has(party) ? state : 'silent'));
    }),
  };
}

import type { Dossier } from '../../schema/dossier.ts';
import { partyNames } from '../party-names.ts';
import type { Heading, Matrix } from './matrix.ts';
import { matrixOf } from './matrix-of.ts';

/**
 * Matters, in the dossier's order, against parties: how each stands between whom. Of more than `most` parties those of most
 * matters are kept.
 */
export function partyMatrix(dossier: Dossier, most = Number.POSITIVE_INFINITY): Matrix {
  return matrixOf(
    dossier,
    partyColumns(dossier),
    ({ parties, state }) => new Map(parties.map((party) => [party, state])),
    most,
  );
}

/** All parties, those of most matters first. */
export function partyColumns(dossier: Dossier): readonly Heading[] {
  const matters = new Map<string, number>();
  for (const { parties } of dossier.matters) {
    for (const party of new Set(parties)) matters.set(party, (matters.get(party) ?? 0) + 1);
  }
  const nameOf = partyNames(dossier);
  return [...matters].sort(([, one], [, other]) => other - one).map(([id]) => ({ id, title: nameOf(id) }));
}

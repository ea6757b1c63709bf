import type { Dossier, Matter, MatterState } from '../../schema/dossier.ts';
import type { Heading, Matrix } from './matrix.ts';

/**
 * Matters, in the dossier's order, against columns, of which `statesOf` gives the states of a matter by the columns' ids. At
 * most `most` columns are kept: those that say something of most matters, in their order.
 */
export function matrixOf(
  { matters }: Pick<Dossier, 'matters'>,
  columns: readonly Heading[],
  statesOf: (matter: Matter) => ReadonlyMap<string, MatterState>,
  most: number,
): Matrix {
  const states = matters.map(statesOf);
  const kept = columns.length <= most ? columns : leading(columns, states, most);
  return {
    rows: matters.map(({ id, title }) => ({ id, title })),
    columns: kept,
    cells: states.map((told) => kept.map(({ id }) => told.get(id) ?? 'silent')),
  };
}

function leading(
  columns: readonly Heading[],
  states: readonly ReadonlyMap<string, MatterState>[],
  most: number,
): readonly Heading[] {
  const told = new Map<string, number>();
  for (const id of states.flatMap((state) => [...state.keys()])) told.set(id, (told.get(id) ?? 0) + 1);
  const tells = ({ id }: Heading) => told.get(id) ?? 0;
  const kept = new Set([...columns].sort((one, other) => tells(other) - tells(one)).slice(0, most));
  return columns.filter((column) => kept.has(column));
}

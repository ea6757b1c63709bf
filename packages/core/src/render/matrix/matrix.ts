import type { MatterState } from '../../schema/dossier.ts';

/** How a matter stands in one column: `silent` where that column has nothing on it. */
export type CellState = MatterState | 'silent';

/** What a row or a column stands for. */
export interface Heading {
  readonly id: string;
  /** Of article origin, still raw. */
  readonly title: string;
}

/** Matters against something else; `cells[row][column]`. */
export interface Matrix {
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  readonly cells: readonly (readonly CellState[])[];
}

import type { Matrix } from '../matrix/matrix.ts';
import { csvTable } from './csv-table.ts';

/** A matrix as CSV: a line a matter, a column a party or outlet, and in each cell a state or `silent`. */
export function renderMatrixCsv({ rows, columns, cells }: Matrix): string {
  return csvTable([
    ['matter_id', 'matter', ...columns.map(({ title }) => title)],
    ...rows.map(({ id, title }, row) => [id, title, ...cells[row]!]),
  ]);
}

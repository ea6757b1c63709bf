import type { Matrix } from './matrix.ts';

/** The matrix with the columns alone that say most, at most so many, in their order. */
export function leadingColumns(matrix: Matrix, limit: number): Matrix {
  const { rows, columns, cells } = matrix;
  if (columns.length <= limit) return matrix;
  const told = columns.map((_, column) => cells.filter((row) => row[column] !== 'silent').length);
  const kept = columns
    .map((_, column) => column)
    .sort((one, other) => told[other]! - told[one]!)
    .slice(0, limit)
    .sort((one, other) => one - other);
  return {
    rows,
    columns: kept.map((column) => columns[column]!),
    cells: cells.map((row) => kept.map((column) => row[column]!)),
  };
}

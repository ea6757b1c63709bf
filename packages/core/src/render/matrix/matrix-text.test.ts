import { expect, test } from 'vitest';
import { displayWidth } from '../display-width.ts';
import type { Matrix } from './matrix.ts';
import { columnsThatFit, matrixText } from './matrix-text.ts';

const matrix: Matrix = {
  rows: [
    { id: 'one', title: '港の 料金' },
    { id: 'two', title: 'the ferry line from the northern port to the southern port' },
    { id: 'three', title: '\u001b[31mdues' },
  ],
  columns: [
    { id: 'post', title: 'Port\u0007 Post' },
    { id: 'echo', title: '東岸 Wire' },
  ],
  cells: [
    ['agreed', 'silent'],
    ['unresolved', 'differ'],
    ['silent', 'pledged'],
  ],
};

test('signs stand under the numbers of their columns, whatever the titles take', () => {
  expect(matrixText(matrix, 40)).toEqual([
    '  1 Port Post; 2 東岸 Wire',
    '                                    1  2',
    '  港の 料金                         ✓  ·',
    '  the ferry line from the northern  ✗  ≠',
    '    port to the southern port',
    '  [31mdues                          ·  ◐',
  ]);
});

test.each([20, 40, 61, 80, 200])('no line is wider than %i columns, with as many columns as fit', (width) => {
  const count = columnsThatFit(width);
  const columns = Array.from({ length: count }, (_, index) => ({ id: `${index}`, title: `Outlet ${index}` }));
  const cells = matrix.rows.map(() => columns.map(() => 'in_principle' as const));
  for (const line of matrixText({ ...matrix, columns, cells }, width)) {
    for (const part of line.split('\n')) expect(displayWidth(part)).toBeLessThanOrEqual(width);
  }
});

test.each([
  [10, 1],
  [40, 4],
  [80, 18],
  [100_000, 99],
])('into %i columns of a terminal fit %i of a matrix', (width, columns) => {
  expect(columnsThatFit(width)).toBe(columns);
});

import { type Dossier, type Matrix, outletMatrix, partyMatrix, renderMatrixCsv } from '@parley/core';
import { Hono } from 'hono';
import { chooses } from '../middleware/chooses.ts';
import type { Ports } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';
import { validQuery } from '../request/valid-query.ts';
import { MatrixQuery } from '../shapes/matrix.ts';
import { type ReadPorts, readDossier } from './open-dossier.ts';

/** `GET …/matrix`: matters against outlets or parties, either way round, as JSON or CSV. */
export function matrixRoute(ports: ReadPorts & Pick<Ports, 'cache'>) {
  return new Hono().get(
    '/v1/dossiers/:dossier/matrix',
    chooses('application/json', 'text/csv'),
    validQuery(MatrixQuery),
    readDossier(ports),
    async (context) => {
      const { rows, columns } = axes(context.req.valid('query'));
      const { row, database } = context.get('dossier');
      const { dossier } = await ports.cache.get(database, row);
      const matrix = matrixOf(dossier, rows, columns);
      if (context.get('form') === 'application/json') return context.json(matrix);
      return context.body(renderMatrixCsv(matrix), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
    },
  );
}

type Axis = 'matters' | 'outlets' | 'parties';

/** One axis is matters; the other, where it is not said, outlets. */
function axes({ rows, columns }: { readonly rows?: Axis | undefined; readonly columns?: Axis | undefined }) {
  const other = (axis: Axis | undefined) =>
    axis === undefined || axis === 'matters' ? 'outlets' : 'matters';
  const chosen = { rows: rows ?? (columns ? other(columns) : 'matters'), columns: columns ?? other(rows) };
  if ((chosen.rows === 'matters') !== (chosen.columns === 'matters')) return chosen;
  throw new Refusal({
    status: 422,
    detail: 'Of rows and columns one is matters, the other outlets or parties.',
    errors: [{ parameter: 'columns', detail: `does not go with rows that are ${chosen.rows}` }],
  });
}

function matrixOf(dossier: Dossier, rows: Axis, columns: Axis): Matrix {
  const isUpright = rows === 'matters';
  const matrix = (isUpright ? columns : rows) === 'parties' ? partyMatrix(dossier) : outletMatrix(dossier);
  return isUpright ? matrix : transposed(matrix);
}

function transposed({ rows, columns, cells }: Matrix): Matrix {
  return {
    rows: columns,
    columns: rows,
    cells: columns.map((_, column) => cells.map((row) => row[column]!)),
  };
}

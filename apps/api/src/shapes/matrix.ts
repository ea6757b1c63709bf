import { MatterState } from '@parley/core';
import * as z from 'zod';

const Axis = z.enum(['matters', 'outlets', 'parties']);

const heading = z.object({ id: z.string(), title: z.string() });

/** How each matter stands by each outlet, or between whom; `cells[row][column]`. */
export const Matrix = z
  .object({
    rows: z.array(heading).readonly(),
    columns: z.array(heading).readonly(),
    cells: z.array(z.array(z.union([MatterState, z.literal('silent')])).readonly()).readonly(),
  })
  .meta({ id: 'Matrix' });

/** The query of a matrix: matters against outlets where nothing is said. */
export const MatrixQuery = z.strictObject({ rows: Axis.optional(), columns: Axis.optional() });

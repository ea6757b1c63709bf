import * as z from 'zod';
import { moment } from './page.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The end of a day, or of a moment: the first millisecond after it, ISO 8601 in UTC. */
const end = z
  .union([
    z.iso.date().transform((text) => new Date(Date.parse(text) + DAY).toISOString()),
    z.iso.datetime({ offset: true }).transform((text) => new Date(Date.parse(text) + 1).toISOString()),
  ])
  .meta({ override: { type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }] } });

/** The query of a comparison: how things stood before `from`, and how at the end of `to` or, without it, now. */
export const DiffQuery = z.strictObject({ from: moment, to: end.optional() });

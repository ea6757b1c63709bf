import * as z from 'zod';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../limits.ts';

/** The query parameters that every list takes. */
export const pageQuery = {
  /** Where the page before ended; from its `next`. */
  cursor: z.string().max(1_000).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'is no number')
    .transform(Number)
    .pipe(z.int().min(1, 'is less than 1').max(PAGE_LIMIT, `is more than ${PAGE_LIMIT}`))
    .optional()
    .meta({ override: { type: 'integer', minimum: 1, maximum: PAGE_LIMIT, default: PAGE_DEFAULT } }),
};

/** A word of the query, never empty. */
export const word = z.string().min(1, 'is empty').max(300, 'is longer than 300 characters');

/** A date, or a time with its offset; read as ISO 8601 in UTC. */
export const moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'is no date like 2026-11-24 and no time with an offset',
  })
  .transform((text) => new Date(text).toISOString())
  .meta({ override: { type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }] } });

/** A count of at least one. */
export const count = z
  .string()
  .regex(/^\d{1,6}$/, 'is no number')
  .transform(Number)
  .pipe(z.int().min(1, 'is less than 1'))
  .meta({ override: { type: 'integer', minimum: 1 } });

/** A page: its entries, and the cursor of the next one or null. */
export function pageOf<Entry extends z.ZodType>(entry: Entry) {
  return z.object({ data: z.array(entry).readonly(), next: z.string().nullable() });
}

/** The query of what takes no parameters. */
export const NoQuery = z.strictObject({});

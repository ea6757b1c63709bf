import type { Context } from 'hono';
import { cursorOf } from '../request/cursor.ts';

/** A page of a list: its entries, and the cursor of the next one or null. */
interface Page<Entry> {
  readonly data: readonly Entry[];
  readonly next: string | null;
}

/**
 * The page that rows make, of which one more was asked for than the page shows. Says in Link where the next one is.
 * Rows are placed by what orders them, which does not change, so that no write makes a page skip or repeat.
 */
export function pageOfRows<Row, Entry>(
  context: Context,
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => readonly (string | number)[],
  entryOf: (row: Row) => Entry,
): Page<Entry> {
  const shown = rows.slice(0, limit);
  const next = rows.length > limit ? cursorOf(placeOf(shown.at(-1)!)) : null;
  if (next !== null) {
    const url = new URL(context.req.url);
    url.searchParams.set('cursor', next);
    context.header('Link', `<${url.pathname}${url.search}>; rel="next"`);
  }
  return { data: shown.map(entryOf), next };
}

import { Hono } from 'hono';
import { PAGE_DEFAULT } from '../limits.ts';
import { produces } from '../middleware/produces.ts';
import { FindingCursor, placeOf } from '../request/cursor.ts';
import { validQuery } from '../request/valid-query.ts';
import { QuotesQuery } from '../shapes/quote.ts';
import { listQuotes } from '../storage/list-quotes.ts';
import { pageOfRows } from './answer-page.ts';
import { type ReadPorts, readDossier, type WithDossier } from './open-dossier.ts';

/** `GET …/quotes`: pages of who said what. */
export function quotesRoute(ports: ReadPorts) {
  return new Hono<WithDossier>().get(
    '/v1/dossiers/:dossier/quotes',
    produces('application/json'),
    validQuery(QuotesQuery),
    readDossier(ports),
    async (context) => {
      const { cursor, limit = PAGE_DEFAULT, ...filters } = context.req.valid('query');
      const { row, database } = context.get('dossier');
      const rows = await listQuotes(database, row.id, filters, placeOf(FindingCursor, cursor), limit + 1);
      const page = pageOfRows(
        context,
        rows,
        limit,
        ({ place, ordinal }) => [place, ordinal],
        ({ quote, article, outlet, dated }) => ({ ...quote, article: { id: article, outlet, dated } }),
      );
      return context.json(page);
    },
  );
}

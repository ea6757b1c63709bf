import { Hono } from 'hono';
import { PAGE_DEFAULT } from '../limits.ts';
import { produces } from '../middleware/produces.ts';
import { PlaceCursor, placeOf } from '../request/cursor.ts';
import { validQuery } from '../request/valid-query.ts';
import { MattersQuery } from '../shapes/matter.ts';
import { listMatters } from '../storage/list-matters.ts';
import { pageOfRows } from './answer-page.ts';
import { type ReadPorts, readDossier, type WithDossier } from './open-dossier.ts';

/** `GET …/matters`: pages of what the articles are about, and how it stands across them. */
export function mattersRoute(ports: ReadPorts) {
  return new Hono<WithDossier>().get(
    '/v1/dossiers/:dossier/matters',
    produces('application/json'),
    validQuery(MattersQuery),
    readDossier(ports),
    async (context) => {
      const { cursor, limit = PAGE_DEFAULT, ...filters } = context.req.valid('query');
      const { row, database } = context.get('dossier');
      const [place = null] = placeOf(PlaceCursor, cursor) ?? [];
      const rows = await listMatters(database, row.id, filters, place, limit + 1);
      const page = pageOfRows(
        context,
        rows,
        limit,
        (matter) => [matter.place],
        ({ matter, articles, outlets }) => ({ ...matter, reports: { of: row.articles, articles, outlets } }),
      );
      return context.json(page);
    },
  );
}

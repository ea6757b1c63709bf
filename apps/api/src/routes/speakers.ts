import { Hono } from 'hono';
import { PAGE_DEFAULT } from '../limits.ts';
import { produces } from '../middleware/produces.ts';
import { IdCursor, placeOf } from '../request/cursor.ts';
import { validQuery } from '../request/valid-query.ts';
import { SpeakersQuery } from '../shapes/speaker.ts';
import { listSpeakers } from '../storage/list-speakers.ts';
import { pageOfRows } from './answer-page.ts';
import { type ReadPorts, readDossier, type WithDossier } from './open-dossier.ts';

/** `GET …/speakers`: pages of who is quoted, and how often. */
export function speakersRoute(ports: ReadPorts) {
  return new Hono<WithDossier>().get(
    '/v1/dossiers/:dossier/speakers',
    produces('application/json'),
    validQuery(SpeakersQuery),
    readDossier(ports),
    async (context) => {
      const { cursor, limit = PAGE_DEFAULT, ...filters } = context.req.valid('query');
      const { row, database } = context.get('dossier');
      const [place = null] = placeOf(IdCursor, cursor) ?? [];
      const rows = await listSpeakers(database, row.id, filters, place, limit + 1);
      const page = pageOfRows(
        context,
        rows,
        limit,
        ({ id }) => [id],
        ({ actor, quotes }) => ({ ...actor, quotes }),
      );
      return context.json(page);
    },
  );
}

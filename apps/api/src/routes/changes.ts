import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { endOf, placeOfId } from '../following/change-place.ts';
import { followChanges } from '../following/follow-changes.ts';
import { STREAM_DEFAULT } from '../limits.ts';
import { produces } from '../middleware/produces.ts';
import type { Ports } from '../ports.ts';
import { validQuery } from '../request/valid-query.ts';
import { ChangesQuery } from '../shapes/change.ts';
import { openDossier, type WithDossier } from './open-dossier.ts';

/** What a client waits before it comes again, in milliseconds. */
const RETRY_MILLISECONDS = 2_000;

/** `GET …/changes`: what changes in a dossier, as server-sent events, for a minute at most; who comes again misses nothing. */
export function changesRoute(ports: Pick<Ports, 'shards'>) {
  return new Hono<WithDossier>().get(
    '/v1/dossiers/:dossier/changes',
    produces('text/event-stream'),
    validQuery(ChangesQuery),
    openDossier(ports),
    (context) => {
      const { after, wait = STREAM_DEFAULT } = context.req.valid('query');
      const { row, database } = context.get('dossier');
      const last = context.req.header('Last-Event-ID') ?? after;
      // An id that none of ours is: as one that is no longer kept.
      const place = last === undefined ? null : (placeOfId(last) ?? endOf(Number.MAX_SAFE_INTEGER));
      context.header('X-Accel-Buffering', 'no');
      return streamSSE(context, async (stream) => {
        await stream.write(`retry: ${RETRY_MILLISECONDS}\n\n`);
        for await (const event of followChanges(database, row, place, wait * 1_000)) {
          if (event.kind === 'heartbeat') await stream.write(': still here\n\n');
          else if (event.kind === 'place') await stream.write(`id: ${event.id}\n\n`);
          else await stream.writeSSE({ event: event.kind, id: event.id, data: JSON.stringify(event.data) });
          if (stream.aborted) return;
        }
      });
    },
  );
}

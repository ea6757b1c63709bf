import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { sha256 } from '../digest.ts';
import { endOf, placeOfId } from '../following/change-place.ts';
import { followChanges } from '../following/follow-changes.ts';
import type { Place } from '../following/open-streams.ts';
import { STREAM_DEFAULT, STREAM_GRACE } from '../limits.ts';
import { produces } from '../middleware/produces.ts';
import type { Ports } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';
import { validQuery } from '../request/valid-query.ts';
import { ChangesQuery } from '../shapes/change.ts';
import { openDossier, type WithDossier } from './open-dossier.ts';

/** What a client waits before it comes again, in milliseconds. */
const RETRY_MILLISECONDS = 2_000;

/** `GET …/changes`: what changes in a dossier, as server-sent events, for a minute at most; who comes again misses nothing. */
export function changesRoute(ports: Pick<Ports, 'shards' | 'streams' | 'clientOf'>) {
  return new Hono<WithDossier>().get(
    '/v1/dossiers/:dossier/changes',
    produces('text/event-stream'),
    validQuery(ChangesQuery),
    openDossier(ports),
    async (context) => {
      const { after, wait = STREAM_DEFAULT } = context.req.valid('query');
      const { row, database } = context.get('dossier');
      const last = context.req.header('Last-Event-ID') ?? after;
      // An id that none of ours is: as one that is no longer kept.
      const place = last === undefined ? null : (placeOfId(last) ?? endOf(Number.MAX_SAFE_INTEGER));
      context.header('X-Accel-Buffering', 'no');
      if (context.req.method === 'HEAD') {
        return context.body(null, 200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
      }
      const release = placeOrRefuse(
        ports.streams.take(await clientKey(ports, context), wait * 1_000 + STREAM_GRACE),
      );
      return streamSSE(context, async (stream) => {
        try {
          await stream.write(`retry: ${RETRY_MILLISECONDS}\n\n`);
          for await (const event of followChanges(database, row, place, wait * 1_000)) {
            if (event.kind === 'heartbeat') await stream.write(': still here\n\n');
            else if (event.kind === 'place') await stream.write(`id: ${event.id}\n\n`);
            else await stream.writeSSE({ event: event.kind, id: event.id, data: JSON.stringify(event.data) });
            if (stream.aborted) return;
          }
        } finally {
          release();
        }
      });
    },
  );
}

/** Whose stream it is: that of a token, or of an address without one. */
function clientKey({ clientOf }: Pick<Ports, 'clientOf'>, context: Context): Promise<string> {
  return sha256(context.req.header('Authorization') ?? clientOf(context));
}

/** What gives the place back; without a place, 429 where the client has too many, 503 where all together do. */
function placeOrRefuse(place: Place): () => void {
  if (place.isFree) return place.release;
  const { whose, retryAfter } = place;
  const headers = { 'Retry-After': String(retryAfter) };
  if (whose === 'client') {
    const detail = `Too many streams of this client are open; close one, or come again in ${retryAfter} s.`;
    throw new Refusal({ status: 429, detail, headers });
  }
  const detail = `No more streams can be open here; come again in ${retryAfter} s, or ask for what changed with wait=0 in a while.`;
  throw new Refusal({ status: 503, detail, headers });
}

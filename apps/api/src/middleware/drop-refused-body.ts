import type { MiddlewareHandler } from 'hono';
import { DROPPED_LIMIT } from '../limits.ts';

/**
 * Reads the rest of a refused body and drops it, before the answer goes out. A client that is still sending then hears
 * the refusal and keeps its connection, where Node and workerd would cut it. Past `DROPPED_LIMIT` they do.
 */
export const dropRefusedBody: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.res.status < 400) return;
  const { raw } = context.req;
  if (Number(raw.headers.get('Content-Length') ?? 0) > DROPPED_LIMIT || raw.body === null) return;
  const reader: ReadableStreamDefaultReader<Uint8Array> = raw.body.getReader();
  let dropped = 0;
  for (let read = await reader.read(); !read.done && dropped < DROPPED_LIMIT; read = await reader.read()) {
    dropped += read.value.length;
  }
};

import { Hono } from 'hono';
import { produces } from '../middleware/produces.ts';
import { readQuery } from '../request/query.ts';

/** `GET /healthz`: the process answers. */
export function healthRoute() {
  return new Hono().get('/healthz', produces('application/json'), (context) => {
    readQuery(context.req.url, []);
    return context.json({ status: 'ok' as const });
  });
}

import type { MiddlewareHandler } from 'hono';
import type { Ports } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';

/** Refuses with 429 and Retry-After the requests of a client that sends too many. */
export function limitRate({ rateLimit, clientOf }: Pick<Ports, 'rateLimit' | 'clientOf'>): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.path !== '/healthz') {
      const { retryAfter } = await rateLimit(clientOf(context));
      if (retryAfter > 0) {
        throw new Refusal({
          status: 429,
          detail: `Too many requests; come again in ${retryAfter} s.`,
          headers: { 'Retry-After': String(retryAfter) },
        });
      }
    }
    await next();
  };
}

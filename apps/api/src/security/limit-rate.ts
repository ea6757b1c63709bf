import type { Context, MiddlewareHandler } from 'hono';
import type { Ports, Quota } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';

/**
 * Refuses with 429 and Retry-After the requests of a client that sends too many. Every answer says what is left, in
 * RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10), where the limit can be told.
 */
export function limitRate({ rateLimit, clientOf }: Pick<Ports, 'rateLimit' | 'clientOf'>): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.path !== '/healthz') {
      const { retryAfter, quota } = await rateLimit(clientOf(context));
      if (quota) tellQuota(context, quota);
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

function tellQuota(context: Context, { requests, seconds, remaining, reset }: Quota): void {
  context.header('RateLimit-Policy', `"requests";q=${requests};w=${seconds}`);
  context.header('RateLimit', `"requests";r=${remaining};t=${reset}`);
}

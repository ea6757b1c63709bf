import type { RateLimit } from '../ports.ts';

/** What the app uses of a rate limiting binding. */
export interface RateLimiter {
  readonly limit: (options: { readonly key: string }) => Promise<{ readonly success: boolean }>;
}

/** The period of the binding in wrangler.jsonc, in seconds. */
const PERIOD = 60;

/** The platform's own rate limit, counted in each of its locations. */
export function limitAtTheEdge(limiter: RateLimiter): RateLimit {
  return async (key) => ({ retryAfter: (await limiter.limit({ key })).success ? 0 : PERIOD });
}

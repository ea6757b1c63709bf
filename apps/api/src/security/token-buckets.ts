import type { RateLimit } from '../ports.ts';

/** Clients that are remembered at a time; of more, those that came longest ago are forgotten. */
const CLIENTS = 10_000;

/**
 * A rate limit in this process's memory: a client may send `perMinute` requests at once, and gets back one for each that
 * the minute has room for. `now` is in milliseconds.
 */
export function tokenBuckets(perMinute: number, now: () => number = Date.now): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return async (client) => {
    const time = now();
    const known = buckets.get(client) ?? { tokens: perMinute, at: time };
    const tokens = Math.min(perMinute, known.tokens + ((time - known.at) * perMinute) / 60_000);
    const allowed = tokens >= 1;
    buckets.delete(client);
    buckets.set(client, { tokens: allowed ? tokens - 1 : tokens, at: time });
    if (buckets.size > CLIENTS) {
      for (const oldest of buckets.keys()) {
        buckets.delete(oldest);
        break;
      }
    }
    return { retryAfter: allowed ? 0 : Math.max(1, Math.ceil(((1 - tokens) * 60) / perMinute)) };
  };
}

/** No limit. */
export const unlimited: RateLimit = async () => ({ retryAfter: 0 });

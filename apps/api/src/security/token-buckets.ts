import type { RateLimit } from '../ports.ts';

/** Clients that are remembered at a time; of more, those that came longest ago are forgotten. */
const CLIENTS = 10_000;

/**
 * A rate limit in this process's memory: a client may send `perMinute` requests at once, and gets back one for each that
 * the minute has room for. `now` is in milliseconds.
 */
export function tokenBuckets(perMinute: number, now: () => number = Date.now): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const secondsFor = (tokens: number) => Math.ceil((tokens * 60) / perMinute);
  return async (client) => {
    const time = now();
    const known = buckets.get(client) ?? { tokens: perMinute, at: time };
    // A clock that was set back gives nothing and takes nothing.
    const passed = Math.max(0, time - known.at);
    const tokens = Math.min(perMinute, known.tokens + (passed * perMinute) / 60_000);
    const allowed = tokens >= 1;
    buckets.delete(client);
    buckets.set(client, { tokens: allowed ? tokens - 1 : tokens, at: time });
    if (buckets.size > CLIENTS) {
      for (const oldest of buckets.keys()) {
        buckets.delete(oldest);
        break;
      }
    }
    const left = allowed ? tokens - 1 : tokens;
    return {
      retryAfter: allowed ? 0 : Math.max(1, secondsFor(1 - tokens)),
      quota: {
        requests: perMinute,
        seconds: 60,
        remaining: Math.floor(left),
        reset: secondsFor(perMinute - left),
      },
    };
  };
}

/** No limit. */
export const unlimited: RateLimit = async () => ({ retryAfter: 0 });

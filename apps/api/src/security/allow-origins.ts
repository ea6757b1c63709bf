import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/** Lets pages of some origins call the API, `*` of all. Without origins it says nothing, and browsers refuse. */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  const allow = cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'HEAD', 'POST', 'DELETE'],
    allowHeaders: [
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-None-Match',
      'Last-Event-ID',
      'Prefer',
    ],
    exposeHeaders: [
      ...['ETag', 'Idempotency-Replayed', 'Link', 'Location', 'Preference-Applied', 'RateLimit'],
      ...['RateLimit-Policy', 'Retry-After', 'Server-Timing', 'X-Request-Id'],
    ],
    maxAge: 600,
  });
  return async (context, next) => {
    const isPreflight =
      context.req.method === 'OPTIONS' && context.req.header('Access-Control-Request-Method');
    const isCross = context.req.header('Origin') !== undefined;
    if (origins.length === 0 || !isCross || (context.req.method === 'OPTIONS' && !isPreflight)) await next();
    else return allow(context, next);
  };
}

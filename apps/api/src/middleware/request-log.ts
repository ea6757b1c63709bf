import type { MiddlewareHandler } from 'hono';
import type { Ports } from '../ports.ts';

/** Hands one record for each answered request to the log. */
export function requestLog(log: Ports['log']): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { error, res, req } = context;
    log({
      time: new Date().toISOString(),
      level: res.status >= 500 ? 'error' : 'info',
      requestId: context.get('requestId'),
      method: req.method,
      path: new URL(req.url).pathname.slice(0, 200),
      status: res.status,
      milliseconds: Math.round(performance.now() - start),
      ...(error && res.status >= 500 && { error: { name: error.name, frames: frames(error) } }),
    });
  };
}

/** The lines of an error's stack below its message. */
function frames(error: Error): readonly string[] {
  const { stack = '', message } = error;
  const below = stack.slice(stack.indexOf(message) + message.length);
  return below
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
}

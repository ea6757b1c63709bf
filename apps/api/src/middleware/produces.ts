import type { MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';
import { Refusal } from '../problems/refusal.ts';
import { acceptable } from '../request/acceptable.ts';

/** Refuses with 406 a request whose Accept header leaves out the type that the route answers with. */
export function produces(type: string): MiddlewareHandler {
  return async (context, next) => {
    const agreed = accepts(context, {
      header: 'Accept',
      supports: [type],
      default: type,
      match: (ranges) => (acceptable(ranges, type) ? type : ''),
    });
    if (agreed === '') throw new Refusal({ status: 406, detail: `The answer is ${type}.` });
    await next();
  };
}

import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../problems/refusal.ts';
import { acceptedType } from '../request/acceptable.ts';

/** Refuses with 406 a request whose Accept header leaves out the type that the route answers with. */
export function produces(type: string): MiddlewareHandler {
  return async (context, next) => {
    if (acceptedType(context, [type]) === null)
      throw new Refusal({ status: 406, detail: `The answer is ${type}.` });
    await next();
  };
}

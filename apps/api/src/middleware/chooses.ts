import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../problems/refusal.ts';
import { acceptedType } from '../request/acceptable.ts';

/** In which of its forms an answer is wanted: part of its ETag. */
export interface WithForm {
  readonly Variables: { form?: string };
}

/** Chooses the type of the answer by the Accept header; refuses with 406 a request that leaves out all of them. */
export function chooses(...types: readonly [string, ...string[]]): MiddlewareHandler<WithForm> {
  return async (context, next) => {
    const type = acceptedType(context, types);
    if (type === null) throw new Refusal({ status: 406, detail: `The answer is ${types.join(' or ')}.` });
    context.header('Vary', 'Accept', { append: true });
    context.set('form', type);
    await next();
  };
}

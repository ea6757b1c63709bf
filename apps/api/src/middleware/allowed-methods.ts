import type { Env, Hono, MiddlewareHandler } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { answerProblem } from '../problems/answer-problem.ts';

/** Answers OPTIONS with the methods that a path has, and any other method that it has not with 405. */
export function allowedMethods<E extends Env>(app: Hono<E>): MiddlewareHandler<E> {
  return methodNotAllowed({
    app,
    onMethodNotAllowed: (context, methods) => {
      const headers = { Allow: [...methods, 'OPTIONS'].join(', ') };
      if (context.req.method === 'OPTIONS') {
        context.header('Content-Type', undefined);
        return context.body(null, 204, headers);
      }
      return answerProblem(context, {
        status: 405,
        detail: `Here the methods are ${headers.Allow}.`,
        headers,
      });
    },
  });
}

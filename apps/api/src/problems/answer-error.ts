import type { Context } from 'hono';
import { answerProblem } from './answer-problem.ts';
import { Refusal } from './refusal.ts';

/**
 * The answer to a request that ended with an error: a refusal's own reason, 400 to nobody when the client left, else 500,
 * which tells nothing.
 */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof Refusal) return answerProblem(context, error.reason);
  if (context.req.raw.signal.aborted) {
    return answerProblem(context, { status: 400, detail: 'The request breaks off.' });
  }
  return answerProblem(context, {
    status: 500,
    detail: 'Something went wrong here, not with the request. The request id finds it in the log.',
  });
}

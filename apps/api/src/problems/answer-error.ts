import type { Context } from 'hono';
import { Busy } from '../storage/database.ts';
import { answerProblem } from './answer-problem.ts';
import { Refusal } from './refusal.ts';

/**
 * The answer to a request that ended with an error: a refusal's own reason, 503 while others hold the database, 400 to
 * nobody when the client left, else 500,
 * which tells nothing.
 */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof Refusal) return answerProblem(context, error.reason);
  if (error instanceof Busy) {
    return answerProblem(context, {
      status: 503,
      detail: 'The database is busy; nothing was kept. Come again in a moment.',
      headers: { 'Retry-After': '1' },
    });
  }
  if (context.req.raw.signal.aborted) {
    return answerProblem(context, { status: 400, detail: 'The request breaks off.' });
  }
  return answerProblem(context, {
    status: 500,
    detail: 'Something went wrong here, not with the request. The request id finds it in the log.',
  });
}

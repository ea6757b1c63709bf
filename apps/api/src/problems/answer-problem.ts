import type { Context } from 'hono';
import { type Problem, TITLES } from './problem.ts';
import type { Reason } from './refusal.ts';

/** The answer that tells a reason as `application/problem+json`. */
export function answerProblem(context: Context, reason: Reason): Response {
  const { status, detail, errors, headers } = reason;
  const problem: Problem = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    instance: `${new URL(context.req.url).pathname}#${context.get('requestId')}`,
    ...(errors && { errors }),
  };
  return context.body(JSON.stringify(problem), status, {
    ...headers,
    'Content-Type': 'application/problem+json',
  });
}

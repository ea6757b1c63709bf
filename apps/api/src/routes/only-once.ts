import type { Context, TypedResponse } from 'hono';
import { digestOf } from '../digest.ts';
import { otherRequest } from '../problems/other-request.ts';
import { idempotencyKey } from '../request/idempotency-key.ts';
import { findAnswer, keepAnswer } from '../storage/answers.ts';
import type { Statement } from '../storage/database.ts';
import type { WithDossier } from './open-dossier.ts';

/** An answer that is kept for the requests with the same key. */
export interface Kept<Body> {
  readonly status: 201 | 202;
  readonly body: Body;
}

/**
 * Does a request's work once for its Idempotency-Key, however often it comes, at once or after a restart: `work` puts the
 * statements that keep its answer into the transaction of what it does, and answers null where another was quicker.
 */
export async function onlyOnce<Body, Answer extends Response & TypedResponse>(
  context: Context<WithDossier>,
  request: unknown,
  work: (keep: (kept: Kept<Body>) => readonly Statement[]) => Promise<Answer | null>,
): Promise<Answer> {
  const { row, database } = context.get('dossier');
  const key = await idempotencyKey(context);
  const digest = await digestOf(request);
  const replay = async (): Promise<Answer | null> => {
    const known = key === null ? null : await findAnswer(database, row.id, key);
    if (known === null) return null;
    if (known.request !== digest) throw otherRequest();
    const { status, body } = JSON.parse(known.body) as Kept<object>;
    context.header('Idempotency-Replayed', 'true');
    return context.json(body, status) as unknown as Answer;
  };
  const keep = (kept: Kept<Body>) =>
    key === null ? [] : keepAnswer(row.id, key, { request: digest, body: JSON.stringify(kept) });
  const answer = (await replay()) ?? (await work(keep)) ?? (await replay());
  if (answer === null) throw new Error('The answer of an idempotency key was there and is gone.');
  return answer;
}

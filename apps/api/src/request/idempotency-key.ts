import type { Context } from 'hono';
import { sha256 } from '../digest.ts';
import { Refusal } from '../problems/refusal.ts';

/**
 * What is kept of a request's Idempotency-Key, so that one client's keys are not another's; null without one. Refuses with
 * 400 a key that is no plain word of 1 to 200 characters.
 */
export async function idempotencyKey(context: Context): Promise<string | null> {
  const key = context.req.header('Idempotency-Key');
  if (key === undefined) return null;
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return sha256(`${context.req.header('Authorization') ?? ''}\n${key}`);
  throw new Refusal({
    status: 400,
    detail: 'An Idempotency-Key is 1 to 200 visible characters of ASCII without spaces.',
  });
}

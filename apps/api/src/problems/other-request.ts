import { Refusal } from './refusal.ts';

/** Why an Idempotency-Key that came with another request before is refused. */
export function otherRequest(): Refusal {
  return new Refusal({ status: 422, detail: 'This Idempotency-Key came with another request before.' });
}

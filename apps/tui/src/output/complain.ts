import { displayText } from '@parley/core';
import type { Failure } from '../inputs/failure.ts';

/** Tell a person what went wrong, on standard error: one line, safe to print. */
export function complain(message: string): void {
  process.stderr.write(`parley: ${displayText(message)}\n`);
}

/** Name an input that could not be read, why, and what to do. */
export function complainOf({ input, reason, remedy }: Failure): void {
  complain(`${input}: ${reason}; ${remedy}`);
}

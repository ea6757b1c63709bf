import type { Analysis } from '@parley/core';
import type { Failure } from '../inputs/failure.ts';
import { complain, complainOf } from '../output/complain.ts';
import { exitCode } from '../output/exit-code.ts';

/** What came of the inputs so far. */
export interface Outcome {
  read: number;
  failed: number;
  /** Quotes, agreements and open issues. */
  found: number;
}

/** The analyses among what was read; failures are complained of, and both are counted in `outcome`. */
export async function* countOutcome(
  items: AsyncIterable<Analysis | Failure>,
  outcome: Outcome,
): AsyncGenerator<Analysis> {
  for await (const item of items) {
    if ('reason' in item) {
      outcome.failed += 1;
      complainOf(item);
    } else {
      outcome.read += 1;
      outcome.found += item.quotes.length + item.agreements.length + item.openIssues.length;
      yield item;
    }
  }
  if (outcome.failed > 0 && outcome.read > 0) {
    complain(`${outcome.failed} of ${outcome.failed + outcome.read} inputs could not be read`);
  }
}

/** How the command ends after that: inputs that failed weigh more than nothing found. */
export function exitCodeOf({ read, failed, found }: Outcome, failEmpty: boolean): number {
  if (failed > 0) return read === 0 ? exitCode.error : exitCode.someFailed;
  return failEmpty && found === 0 ? exitCode.nothingFound : exitCode.done;
}

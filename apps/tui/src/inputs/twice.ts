import type { Failure } from './failure.ts';

/** The failure of an input whose id another one has already. */
export function twice(input: string, id: string, holder: string): Failure {
  return {
    input,
    reason: `has the same id as ${holder} ("${id}")`,
    remedy: 'give each article an id of its own',
  };
}

import { ERRORS_LISTED } from '../limits.ts';
import type { RequestError } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { unknownName } from './validate.ts';

/** The query's parameters. Refuses with 422 those that are not known and those given twice. */
export function readQuery(url: string, known: readonly string[]): Readonly<Record<string, string>> {
  const query = [...new URL(url).searchParams];
  const names = new Set<string>();
  const errors: RequestError[] = [];
  for (const [parameter] of query) {
    if (!known.includes(parameter))
      errors.push({ parameter, detail: unknownName('parameter', parameter, known) });
    else if (names.has(parameter)) errors.push({ parameter, detail: 'given twice' });
    names.add(parameter);
  }
  if (errors.length === 0) return Object.fromEntries(query);
  const takes =
    known.length === 0 ? 'takes no query parameters' : `takes the query parameters ${known.join(', ')}`;
  throw new Refusal({
    status: 422,
    detail: `This request ${takes}.`,
    errors: errors.slice(0, ERRORS_LISTED),
  });
}

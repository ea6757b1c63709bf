import type * as z from 'zod';
import { ERRORS_LISTED } from '../limits.ts';
import { nearest } from '../problems/nearest.ts';
import type { RequestError } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { BODY_KEYS } from './article-request.ts';

/** Where in a request a path of the validated value stands. */
export type Locate = (
  path: readonly PropertyKey[],
) => { readonly pointer: string } | { readonly parameter: string };

/** The value as the schema reads it. Refuses with 422 and every error's place, the first `ERRORS_LISTED` of them. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  locate: Locate,
): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const errors = read.error.issues.flatMap((issue) => requestErrors(issue, locate));
  const listed = errors.slice(0, ERRORS_LISTED);
  const detail =
    listed.length < errors.length
      ? `The request has ${errors.length} errors; the first ${listed.length} are listed.`
      : `The request has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}.`;
  throw new Refusal({ status: 422, detail, errors: listed });
}

/** The JSON pointer (RFC 6901) of a path. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function requestErrors(issue: z.core.$ZodIssue, locate: Locate): readonly RequestError[] {
  if (issue.code !== 'unrecognized_keys') return [{ ...locate(issue.path), detail: issue.message }];
  return issue.keys.map((key) => ({
    ...locate([...issue.path, key]),
    detail: unknownName('key', key, BODY_KEYS),
  }));
}

/** "unknown key; did you mean "text"?" */
export function unknownName(kind: 'key' | 'parameter', name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === null ? `unknown ${kind}` : `unknown ${kind}; did you mean "${meant}"?`;
}

import type * as z from 'zod';
import { ERRORS_LISTED } from '../limits.ts';
import { nearest } from '../problems/nearest.ts';
import type { RequestError } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';

/** Where in a request a path of the validated value stands. */
export type Locate = (
  path: readonly PropertyKey[],
) => { readonly pointer: string } | { readonly parameter: string };

/**
 * The value as the schema reads it. Refuses with 422 and every error's place, the first `ERRORS_LISTED` of them; of
 * unknown keys with the nearest of the known ones.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  locate: Locate,
  known: readonly string[],
): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const errors = read.error.issues.flatMap(singleErrors);
  const listed = errors.slice(0, ERRORS_LISTED).map((error) => requestError(error, locate, known));
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

type Issue = z.core.$ZodIssue;

/** An issue names all unknown keys of an object; each of them is an error of its own. */
function singleErrors(issue: Issue): readonly Issue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
}

function requestError(issue: Issue, locate: Locate, known: readonly string[]): RequestError {
  const detail =
    issue.code === 'unrecognized_keys' ? unknownName('key', issue.keys[0]!, known) : issue.message;
  return { ...locate(issue.path), detail };
}

/** "unknown key; did you mean "text"?" */
export function unknownName(kind: 'key' | 'parameter', name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === null ? `unknown ${kind}` : `unknown ${kind}; did you mean "${meant}"?`;
}

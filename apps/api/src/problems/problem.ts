/** The statuses that the app refuses with, each with its reason phrase (RFC 9110). */
export const TITLES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
} as const;
export type ProblemStatus = keyof typeof TITLES;

/** One thing that is wrong with a request: in the body (a JSON pointer, RFC 6901) or in the query. */
export type RequestError =
  | { readonly pointer: string; readonly detail: string }
  | { readonly parameter: string; readonly detail: string };

/** An answer that says what is wrong (RFC 9457). */
export interface Problem {
  /** `about:blank`: the status says what kind of problem it is. */
  readonly type: 'about:blank';
  readonly title: (typeof TITLES)[ProblemStatus];
  readonly status: ProblemStatus;
  readonly detail: string;
  /** This occurrence: the request's path, with the request's id as fragment. */
  readonly instance: string;
  readonly errors?: readonly RequestError[];
}

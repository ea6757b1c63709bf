import * as z from 'zod';

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
  503: 'Service Unavailable',
} as const;
export type ProblemStatus = keyof typeof TITLES;

/** One thing that is wrong with a request: in the body (a JSON pointer, RFC 6901) or in the query. */
export const RequestError = z
  .union([
    z.strictObject({ pointer: z.string(), detail: z.string() }),
    z.strictObject({ parameter: z.string(), detail: z.string() }),
  ])
  .meta({ id: 'RequestError' });
export type RequestError = Readonly<z.infer<typeof RequestError>>;

/** An answer that says what is wrong (RFC 9457). */
export const Problem = z
  .object({
    /** `about:blank`: the status says what kind of problem it is. */
    type: z.literal('about:blank'),
    title: z.enum(TITLES),
    status: z.literal(Object.keys(TITLES).map((status) => Number(status) as ProblemStatus)),
    detail: z.string(),
    /** This occurrence: the request's path, with the request's id as fragment. */
    instance: z.string(),
    errors: z.array(RequestError).readonly().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = Readonly<z.infer<typeof Problem>>;

import * as z from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { Problem, type ProblemStatus, TITLES } from '../problems/problem.ts';

/** An answer as the document tells it. */
export type Answer = ZodOpenApiResponseObject;

const header = (name: string, description: string, schema: z.ZodType = z.string()) => ({
  [name]: schema.meta({ description, header: { id: name } }),
});

/** The headers of answers, by name. */
const headers = {
  ...header('X-Request-Id', 'Finds the request in the log; the one that the request came with, if it did.'),
  ...header('Server-Timing', 'How long the answer took, and what of it the analysis.'),
  ...header(
    'ETag',
    "Changes with the dossier's revision, and differs from address to address and from form to form.",
  ),
  ...header('Link', '`<…>; rel="next"`: where the next page is. Absent on the last.', z.string().optional()),
  ...header('Location', 'Where what was made is.'),
  ...header(
    'Idempotency-Replayed',
    '`true`: the answer is that of an earlier request with the same key.',
    z.literal('true').optional(),
  ),
  ...header('Preference-Applied', '`respond-async`', z.literal('respond-async').optional()),
  ...header('Vary', 'The request headers on which the answer depends.'),
  ...header('WWW-Authenticate', 'What kind of token is needed (RFC 6750).'),
  ...header(
    'RateLimit',
    '`"requests";r=…;t=…`: how many requests are left, and in how many seconds all of them are. Absent without a limit.',
    z.string().optional(),
  ),
  ...header(
    'RateLimit-Policy',
    '`"requests";q=…;w=…`: how many requests are allowed, in how many seconds. Absent without a limit.',
    z.string().optional(),
  ),
  ...header('Retry-After', 'Seconds until the client may come again.', z.string().regex(/^\d+$/)),
  ...header('Accept', 'The media types that a body may have.', z.string().optional()),
} as const;
type HeaderName = keyof typeof headers;

const ALWAYS = ['X-Request-Id', 'Server-Timing', 'RateLimit', 'RateLimit-Policy'] as const;

/** An answer with a body of one or several media types, and the headers that it has beside those of every answer. */
export function answer(
  description: string,
  content: Readonly<Record<string, z.ZodType>>,
  ...names: readonly HeaderName[]
): Answer {
  return {
    description,
    headers: headersOf(names),
    content: Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }])),
  };
}

/** An answer without a body. */
export function emptyAnswer(description: string, ...names: readonly HeaderName[]): Answer {
  return { description, headers: headersOf(names) };
}

/** What reads of a dossier answer with to a client that has the answer. */
export const notModified: Answer = {
  ...emptyAnswer('The client has this answer already.', 'ETag'),
  id: 'NotModified',
};

const PROBLEM_HEADERS: Partial<Record<ProblemStatus, readonly HeaderName[]>> = {
  401: ['WWW-Authenticate'],
  403: ['WWW-Authenticate'],
  415: ['Accept'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};

const PROBLEM_TEXTS: Readonly<Record<ProblemStatus, string>> = {
  400: 'The body is not what its type says, or a header is malformed.',
  401: 'No token, or none that is known.',
  403: 'The token may read only.',
  404: 'There is no such thing.',
  405: 'The path has no such method; Allow names those that it has.',
  406: 'Accept leaves out every form that the answer has.',
  409: 'What is there already does not allow it.',
  413: 'The body is too large.',
  415: 'The body is of another media type, charset or coding.',
  422: 'A parameter or a part of the body is wrong; `errors` names each.',
  429: 'Too many requests, or too many streams of one client.',
  500: 'Something went wrong here.',
  503: 'There is no room for more; Retry-After says when to come again.',
};

const PROBLEM_ANSWERS = Object.fromEntries(
  Object.entries(TITLES).map(([key, title]) => {
    const status = Number(key) as ProblemStatus;
    const told: Answer = {
      ...answer(
        PROBLEM_TEXTS[status],
        { 'application/problem+json': Problem },
        ...(PROBLEM_HEADERS[status] ?? []),
      ),
      id: title.replaceAll(' ', ''),
    };
    return [status, told];
  }),
);

/** The problems that an operation may answer with. */
export function problemAnswers(statuses: readonly ProblemStatus[]): Readonly<Record<string, Answer>> {
  return Object.fromEntries(statuses.map((status) => [status, PROBLEM_ANSWERS[status]!]));
}

function headersOf(names: readonly HeaderName[]): z.ZodObject {
  return z.object(Object.fromEntries([...ALWAYS, ...names].map((name) => [name, headers[name]!])));
}

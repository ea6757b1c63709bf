import fc from 'fast-check';
import { type DocumentedOperation, resolve } from './document.ts';
import { type Schema, valuesOf } from './schema-arbitrary.ts';

/** A request that is to be sent. */
export interface FuzzRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What stands for something that is there, in a path or a header; put in when the request is sent. */
export const REAL = '{real}';

/** Requests that the document allows, and requests that miss that by one thing. */
export function requestsOf(operation: DocumentedOperation): fc.Arbitrary<FuzzRequest> {
  const valid = validRequests(operation);
  return fc.oneof({ weight: 3, arbitrary: valid }, { weight: 2, arbitrary: valid.chain(spoilt) });
}

function validRequests({ parameters = [], requestBody }: DocumentedOperation): fc.Arbitrary<FuzzRequest> {
  const among = (place: string) => {
    const members = parameters.filter((parameter) => parameter.in === place);
    const values = members.map(({ name, schema }) => [name, parameterValues(name, schema)] as const);
    const requiredKeys = members.filter(({ required }) => required).map(({ name }) => name);
    return fc.record(Object.fromEntries(values), { requiredKeys }) as fc.Arbitrary<Record<string, string>>;
  };
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) =>
    valuesOf(schema, resolve<Schema>).map((value) => ({
      type,
      body: type === 'application/json' ? JSON.stringify(value) : `They met. ${String(value)}`,
    })),
  );
  const body = bodies.length > 0 ? fc.oneof(...bodies) : fc.constant(null);
  return fc
    .record({ path: among('path'), query: among('query'), header: among('header'), body })
    .map((made) => ({
      path: made.path,
      // In JSON, what is known of an article stands in the body.
      query: made.body?.type === 'application/json' ? [] : Object.entries(made.query),
      headers: {
        Authorization: `Bearer ${REAL}`,
        ...made.header,
        ...(made.body && { 'Content-Type': made.body.type }),
      },
      body: made.body?.body ?? null,
    }));
}

function parameterValues(name: string, schema: Schema): fc.Arbitrary<string> {
  const values = valuesOf(schema, resolve<Schema>).map(String);
  if (name === 'wait') return fc.constant('0');
  if (name === 'limit') return fc.oneof(fc.constant('1'), values);
  if (name.includes('-') || name === 'Prefer') return fc.oneof(headerValues, fc.constant(REAL));
  return ['dossier', 'article', 'job', 'name', 'cursor'].includes(name)
    ? fc.oneof({ weight: 3, arbitrary: fc.constant(REAL) }, { weight: 1, arbitrary: values })
    : values;
}

const headerValues = fc
  .string({ unit: 'grapheme-ascii', maxLength: 40 })
  .filter((text) => text === text.trim());

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '\u0000', '9'.repeat(400), '__proto__'),
);

/** A request with one thing wrong, or at least strange. */
function spoilt(request: FuzzRequest): fc.Arbitrary<FuzzRequest> {
  const { query, headers, body } = request;
  const withHeader = (name: string, values: fc.Arbitrary<string>) =>
    values.map((value) => ({ ...request, headers: { ...headers, [name]: value } }));
  return fc.oneof(
    fc.tuple(text, text).map((added) => ({ ...request, query: [...query, added] })),
    fc.constant({ ...request, query: [...query, ...query] }),
    text.map((value) => ({ ...request, query: query.map(([name]) => [name, value] as const) })),
    text.map((value) => ({
      ...request,
      path: Object.fromEntries(Object.keys(request.path).map((key) => [key, value])),
    })),
    withHeader(
      'Accept',
      fc.oneof(headerValues, fc.constantFrom('image/png', 'text/*;q=0', 'application/json')),
    ),
    withHeader(
      'Authorization',
      fc.oneof(headerValues, fc.constantFrom('Bearer wrong', 'Bearer a-token-that-reads')),
    ),
    withHeader(
      'Content-Type',
      fc.oneof(headerValues, fc.constantFrom('text/plain', 'text/html', 'application/json;charset=utf-7')),
    ),
    withHeader('Content-Encoding', fc.constantFrom('gzip', 'identity')),
    spoiltBodies(body).map((changed) => ({ ...request, body: changed })),
  );
}

function spoiltBodies(body: string | null): fc.Arbitrary<string | null> {
  if (body === null) return fc.constant(null);
  return fc.oneof(
    fc.nat(body.length).map((length) => body.slice(0, length)),
    fc.json(),
    fc.tuple(fc.string(), fc.jsonValue()).map(([key, value]) => withMember(body, key, value)),
    fc.tuple(fc.nat(8), fc.jsonValue()).map(([index, value]) => withLeaf(body, index, value)),
  );
}

function withMember(body: string, key: string, value: unknown): string {
  const read = parsed(body);
  return typeof read === 'object' && read !== null
    ? JSON.stringify({ ...read, [key]: value })
    : `${body}${key}`;
}

/** The body with one of its values replaced. */
function withLeaf(body: string, wanted: number, value: unknown): string {
  let index = 0;
  const replaced = JSON.stringify(parsed(body), (_, part: unknown) => (index++ === wanted ? value : part));
  return replaced ?? body;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

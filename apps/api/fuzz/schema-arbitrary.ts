import fc from 'fast-check';

/** What of a JSON Schema says how values are made. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Finds the schema that a reference names. */
export type Resolve = (reference: string) => Schema;

/** Values that a schema allows. */
export function valuesOf(schema: Schema, resolve: Resolve): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valuesOf(resolve(schema.$ref), resolve);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((choice) => valuesOf(choice, resolve)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? 'string'].flat();
  return fc.oneof(...types.map((type) => valuesOfType(type, schema, resolve)));
}

function valuesOfType(type: string, schema: Schema, resolve: Resolve): fc.Arbitrary<unknown> {
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1_000 });
  if (type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (type === 'array') return listsOf(schema, resolve);
  if (type === 'object') return objectsOf(schema, resolve);
  return strings(schema);
}

function listsOf({ items = {}, maxItems = 3 }: Schema, resolve: Resolve): fc.Arbitrary<unknown> {
  return fc.array(valuesOf(items, resolve), { minLength: 1, maxLength: Math.min(3, maxItems) });
}

function objectsOf({ properties = {}, required = [] }: Schema, resolve: Resolve): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(
    ([key, member]) => [key, valuesOf(member, resolve)] as const,
  );
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required] });
}

/** Words that hit something in the invented articles, and words that hit what reads them. */
const WORDS: fc.Arbitrary<string> = fc.constantFrom(
  ...['fish', 'ferry line', 'Norland', 'Sudria', 'jane-roe', 'The Courier', 'fishing-quotas', 'courier-1'],
  ...['2026-11-02', '2026-11-03T08:30:00+01:00', 'en', '1', '0', '12.3'],
  ...['Norland and Sudria agreed to reopen the ferry line, she said.', '“Fish,” he said. “Yes.”'],
  ...['"', "'; DROP TABLE articles; --", 'a* OR NEAR(b', '%', '\u0000', '\u202e', '\ud83d\ude00', '../..'],
);

function strings({ format, pattern, minLength = 0, maxLength = 300 }: Schema): fc.Arbitrary<string> {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  if (format === 'date') return day.map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time') return day.map((date) => date.toISOString());
  if (format === 'uri') return fc.webUrl();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const length = { minLength, maxLength: Math.min(30, maxLength) };
  return fc
    .oneof(WORDS, fc.string(length), fc.string({ ...length, unit: 'binary' }))
    .filter((text) => text.length >= minLength && text.length <= maxLength);
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { compileDossier } from './dossier/compile-dossier.ts';
import { jsonSchemas } from './json-schemas.ts';

const text = `Norland and Sudria agreed on Monday to add 40 flights a week by June, if the airlines consent.

“It was a start,” Norland's foreign minister Jane Roe told reporters. Sudria refused to lift its ban on timber.`;
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
formats.default(ajv);
const schemas = jsonSchemas();
for (const schema of schemas.values()) ajv.addSchema(schema);

const faults = (name: string, document: unknown) => {
  const validate = ajv.getSchema(String(schemas.get(name)?.$id))!;
  return validate(JSON.parse(JSON.stringify(document))) ? [] : validate.errors;
};

const analysis = await analyze({ text, published: '2026-11-02', outlet: 'The Courier' });
const dossier = compileDossier([analysis, await analyze({ text: `${text}\n\nMore.`, id: 'b' })]);

test('what Parley gives out conforms to the schemas', () => {
  expect(analysis.agreements.length + analysis.openIssues.length).toBeGreaterThan(0);
  expect(faults('analysis', analysis)).toEqual([]);
  expect(faults('dossier', dossier)).toEqual([]);
  const diff = { schema: 'parley/diff@1', articles: { added: ['b'], removed: [] }, changes: [] };
  expect(faults('diff', diff)).toEqual([]);
});

test('what it gives out may gain members, what it takes may not', () => {
  expect(faults('analysis', { ...analysis, more: 1 })).toEqual([]);
  expect(faults('article', { text, published: '2026-11-02' })).toEqual([]);
  expect(faults('article', { text, more: 1 })).toMatchObject([{ keyword: 'additionalProperties' }]);
  expect(faults('words', { topics: [{ phrase: 'fish', matter: 'fishing' }] })).toEqual([]);
});

test('what is no such document does not', () => {
  expect(faults('analysis', { ...analysis, quotes: [{}] })).not.toEqual([]);
  expect(faults('dossier', analysis)).not.toEqual([]);
  expect(faults('article', { text, published: 'yesterday' })).not.toEqual([]);
});

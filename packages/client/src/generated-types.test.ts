import { expect, test } from 'vitest';
import { generatedTypes, writtenTypes } from '../generate-types.ts';

test('the types are those of the document', async () => {
  expect(await writtenTypes()).toBe(await generatedTypes());
});

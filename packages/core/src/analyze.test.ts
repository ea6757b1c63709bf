import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Analysis, analyze } from './index.ts';

const seed = '004_90a9f8dc6b4fd05f';
const text = readFileSync(new URL(`../../../seeds/${seed}.txt`, import.meta.url), 'utf8');

test('an analysis follows its schema', async () => {
  expect(Analysis.parse(await analyze({ id: seed, text }))).toMatchObject({ id: seed });
});

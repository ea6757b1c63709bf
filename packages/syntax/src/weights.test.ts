import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const gzipped = (name: string): number =>
  gzipSync(readFileSync(new URL(`weights/${name}.ts`, import.meta.url)), { level: 9 }).length;

test('weights stay within what an edge runtime can carry', () => {
  expect(gzipped('tagger')).toBeLessThan(250_000);
  expect(gzipped('tagger') + gzipped('parser')).toBeLessThan(1_000_000);
});

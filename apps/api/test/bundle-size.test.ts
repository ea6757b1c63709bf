import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { WORKER_GZIP_CEILING } from './bundle-ceiling.ts';

test('the worker stays under its ceiling', () => {
  const folder = new URL('../dist/worker/', import.meta.url);
  const uploaded = readdirSync(folder).filter((name) => !/\.(map|md)$/.test(name));
  const bytes = uploaded.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, folder))).length, 0);
  console.info(`worker: ${bytes} bytes gzip of at most ${WORKER_GZIP_CEILING}`);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(WORKER_GZIP_CEILING);
});

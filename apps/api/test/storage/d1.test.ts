import { afterAll } from 'vitest';
import { createTestHarness } from 'wrangler';
import { type D1, d1Database } from '../../src/adapters/d1-database.ts';
import { storageContract } from './contract.ts';

const folder = new URL('../../', import.meta.url);
const harness = createTestHarness({
  root: folder.pathname,
  workers: [{ configPath: './wrangler.jsonc', prebuiltWorkerDir: './dist/worker' }],
});
afterAll(() => harness.close());

storageContract(async () => {
  await harness.listen();
  const worker = harness.getWorker<{ DATABASE: D1 }>();
  await worker.applyD1Migrations('DATABASE');
  return d1Database((await worker.getEnv()).DATABASE);
});

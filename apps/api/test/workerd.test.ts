import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { postBody, type Send } from './contract/api.ts';
import { contract } from './contract/contract.ts';

const harness = createTestHarness({
  root: fileURLToPath(new URL('..', import.meta.url)),
  workers: [{ configPath: './wrangler.jsonc', prebuiltWorkerDir: './dist/worker' }],
});
let url: URL;

beforeAll(async () => {
  ({ url } = await harness.listen());
}, 60_000);
afterAll(() => harness.close());

const send: Send = (path, init) => fetch(new URL(path, url), init);

contract(send);

test('writes one line of JSON a request', async () => {
  harness.clearLogs();
  await postBody(send, 'text/plain', 'The secret text.');
  const logs = harness.getLogs();
  expect(logs.map(({ message }) => JSON.parse(message))).toMatchObject([
    { path: '/v1/extract', status: 200 },
  ]);
  expect(JSON.stringify(logs)).not.toContain('secret');
});

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { sha256 } from '../src/digest.ts';
import { postBody, type Send } from './contract/api.ts';
import { contract } from './contract/contract.ts';
import { TOKENS } from './ports.ts';

const harness = createTestHarness({
  root: fileURLToPath(new URL('..', import.meta.url)),
  workers: [
    {
      configPath: './wrangler.jsonc',
      prebuiltWorkerDir: './dist/worker',
      vars: {
        WRITE_TOKENS: await sha256(TOKENS.write),
        READ_TOKENS: await sha256(TOKENS.read),
        RATE_LIMIT: '0',
        ARTICLES_LIMIT: '100',
      },
    },
  ],
});
let url: URL;

beforeAll(async () => {
  ({ url } = await harness.listen());
  await harness.getWorker().applyD1Migrations('DATABASE');
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

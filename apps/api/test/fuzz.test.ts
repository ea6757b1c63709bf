import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from '../fuzz/conformity.ts';
import { operations } from '../fuzz/document.ts';
import { type RealThings, realThings } from '../fuzz/real-things.ts';
import { requestsOf } from '../fuzz/requests.ts';
import { sendRequest } from '../fuzz/send-request.ts';
import { createApp } from '../src/app.ts';
import type { Send } from './contract/api.ts';
import { testPorts } from './ports.ts';

/** Requests of each operation; `pnpm --filter @parley/api fuzz` sends 1,000, of a seed of its own. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 20);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_124);

const counts = new Map<string, Map<number, number>>();
let real: RealThings;
let send: Send;

beforeAll(async () => {
  const app = createApp(await testPorts());
  send = async (path, init) => app.request(path, init);
  real = await realThings(send);
});

afterAll(() => {
  const lines = [...counts].map(([id, statuses]) => {
    const told = [...statuses].sort().map(([status, count]) => `${status} × ${count}`);
    return `${id}: ${told.join(', ')}`;
  });
  console.info(`fuzz with seed ${SEED}\n${lines.join('\n')}`);
});

test.each(operations.map((operation) => [operation.operationId, operation] as const))(
  '%s answers as the document tells, whatever is asked',
  async (id, operation) => {
    const statuses = new Map<number, number>();
    counts.set(id, statuses);
    await fc.assert(
      fc.asyncProperty(requestsOf(operation), async (request) => {
        const received = await sendRequest(send, real, operation, request);
        statuses.set(received.status, (statuses.get(received.status) ?? 0) + 1);
        expect(faultsOf(operation, received)).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: false },
    );
  },
  600_000,
);

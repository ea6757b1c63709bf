import { afterEach, expect, test, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import type { DossierSummary } from '../src/shapes/dossier.ts';
import type { Send } from './contract/api.ts';
import { getJson, newDossier, post } from './contract/client.ts';
import { readEvents } from './contract/events.ts';
import { madeUp } from './made-up-articles.ts';
import { testPorts } from './ports.ts';

afterEach(() => void vi.useRealTimers());

test('a clock that is set back changes no order, repeats no change and hides none', async () => {
  const app = createApp(await testPorts({ changesDays: 1 }));
  const send: Send = async (path, init) => app.request(path, init);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') });
  const path = await newDossier(send, madeUp.slice(0, 1));
  const tag = (await send(`${path}/articles`)).headers.get('ETag')!;
  const key = { 'Idempotency-Key': 'one' };
  vi.setSystemTime(new Date('2020-01-01T00:00:00Z'));
  const added = await post(send, `${path}/articles`, madeUp[1], key);
  expect(added.status).toBe(201);
  vi.setSystemTime(new Date('2019-01-01T00:00:00Z'));
  const again = await post(send, `${path}/articles`, madeUp[1], key);
  expect(again.headers.get('Idempotency-Replayed')).toBe('true');
  await post(send, `${path}/articles`, madeUp[2]);

  expect((await send(`${path}/articles`, { headers: { 'If-None-Match': tag } })).status).toBe(200);
  const { data } = await getJson<{ data: readonly { id: string }[] }>(send, `${path}/articles`);
  expect(data.map(({ id }) => id)).toEqual([madeUp[2]!.id, madeUp[1]!.id, madeUp[0]!.id]);
  expect(await getJson<DossierSummary>(send, path)).toMatchObject({ revision: 3 });
  const { events, last } = readEvents(await (await send(`${path}/changes?wait=0&after=0`)).text());
  const revisions = events.map(({ data: told }) => (told as { revision: number }).revision);
  expect(revisions).toEqual(revisions.toSorted());
  expect([new Set(revisions), last]).toEqual([new Set([1, 2, 3]), '3']);
});

import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { countStreams } from '../src/following/open-streams.ts';
import { problemOf, type Send } from './contract/api.ts';
import { newDossier } from './contract/client.ts';
import { TOKENS, testPorts } from './ports.ts';

test('a client has a place for so many streams, and gets one back when a stream of its own ends', () => {
  const { take } = countStreams({ perClient: 2, all: 3 }, () => 0);
  const [first] = [take('one', 60_000), take('one', 30_000)];
  expect(take('one', 60_000)).toEqual({ isFree: false, whose: 'client', retryAfter: 30 });
  expect(take('two', 60_000)).toMatchObject({ isFree: true });
  expect(take('three', 10_000)).toEqual({ isFree: false, whose: 'all', retryAfter: 10 });
  if (first?.isFree) first.release();
  expect(take('three', 10_000)).toMatchObject({ isFree: true });
});

test('a stream whose end nobody tells counts until its time is over', () => {
  let now = 0;
  const { take } = countStreams({ perClient: 1, all: 10 }, () => now);
  take('one', 1_000);
  now = 999;
  expect(take('one', 1_000)).toMatchObject({ isFree: false, retryAfter: 1 });
  now = 1_000;
  expect(take('one', 1_000)).toMatchObject({ isFree: true });
});

test('too many streams of a client are a 429, too many of all a 503, each with when to come again', async () => {
  let client = 'one';
  const streams = countStreams({ perClient: 2, all: 3 });
  const app = createApp(await testPorts({ streams, clientOf: () => client }));
  const send: Send = async (path, init) => {
    const response = await app.request(path, init);
    Object.defineProperty(response, 'url', { value: `http://localhost${path}` });
    return response;
  };
  const path = await newDossier(send, []);
  const open = (headers = {}) => send(`${path}/changes?wait=20`, { headers });
  const opened = [await open(), await open()];
  expect(opened.map(({ status }) => status)).toEqual([200, 200]);
  const refused = await open();
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  await problemOf(refused, 429);
  expect((await send(`${path}/changes`, { method: 'HEAD' })).status).toBe(200);

  // A token is a client of its own, whatever address it comes from.
  const withToken = await open({ Authorization: `Bearer ${TOKENS.read}` });
  expect(withToken.status).toBe(200);
  client = 'two';
  await problemOf(await open(), 503);

  client = 'one';
  await opened[0]!.body!.cancel();
  await expect
    .poll(
      async () => {
        const response = await open();
        if (response.status === 200) opened.push(response);
        return response.status;
      },
      { timeout: 10_000 },
    )
    .toBe(200);
  for (const response of [...opened.slice(1), withToken]) await response.body!.cancel();
}, 20_000);

import { createClient, type FollowedEvent, FollowingRefused, followChanges } from '@parley/client';
import { beforeEach, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { serveOnNode } from '../src/adapters/serve-on-node.ts';
import { createApp } from '../src/app.ts';
import { countStreams } from '../src/following/open-streams.ts';
import type { Ports } from '../src/ports.ts';
import { madeUp } from './made-up-articles.ts';
import { TOKENS, testPorts } from './ports.ts';

let ports: Ports;
beforeEach(async () => {
  ports = await testPorts({ streams: countStreams({ perClient: 2, all: 3 }) });
});

/** A server of the app, and a client of it; on the same port again where one is named. */
async function serve(port = 0) {
  const server = await serveOnNode(createApp(ports), '127.0.0.1', port);
  onTestFinished(() => server.close(0).catch(() => undefined));
  return { server, client: createClient({ url: server.url, token: TOKENS.write }) };
}

async function openDossier({ client }: Awaited<ReturnType<typeof serve>>): Promise<string> {
  return (await client.POST('/v1/dossiers', { body: { title: 'Fish' } })).data!.id;
}

function add({ client }: Awaited<ReturnType<typeof serve>>, dossier: string, index: number) {
  return client.POST('/v1/dossiers/{dossier}/articles', {
    params: { path: { dossier } },
    body: madeUp[index]!,
  });
}

test('tells each change once, from where a client was, until it is told to stop', async () => {
  const served = await serve();
  const dossier = await openDossier(served);
  await add(served, dossier, 0);
  const stop = new AbortController();
  const told: FollowedEvent[] = [];
  for await (const event of followChanges(served.client, dossier, { after: '0', signal: stop.signal })) {
    told.push(event);
    if (event.id === '1') await add(served, dossier, 1);
    if (event.id === '2') stop.abort();
  }
  expect(told[0]).toMatchObject({
    kind: 'change',
    data: { revision: 1, change: { kind: 'article-added', article: madeUp[0]!.id } },
  });
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  const [first] = told;
  if (first?.kind === 'change') expectTypeOf(first.data.revision).toEqualTypeOf<number>();

  const again = followChanges(served.client, dossier, { after: told[0]!.id });
  expect(await again.next()).toEqual({ done: false, value: told[1] });
  await again.return();
});

test('without a place it begins now, and goes on after the service was away', async () => {
  const served = await serve();
  const dossier = await openDossier(served);
  await add(served, dossier, 0);
  const following = followChanges(served.client, dossier);
  const next = following.next();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await served.server.close(0);
  const back = await serve(Number(served.server.url.port));
  await add(back, dossier, 1);
  expect((await next).value).toMatchObject({
    data: { revision: 2, change: { kind: 'article-added', article: madeUp[1]!.id } },
  });
  await following.return();
}, 20_000);

test('waits for a place where there is none, and is refused where there is nothing to follow', async () => {
  const served = await serve();
  const dossier = await openDossier(served);
  await add(served, dossier, 0);
  const headers = { Authorization: `Bearer ${TOKENS.write}` };
  const open = () => fetch(new URL(`/v1/dossiers/${dossier}/changes`, served.server.url), { headers });
  const full = [await open(), await open()];
  expect((await open()).status).toBe(429);
  const stop = new AbortController();
  const waiting = followChanges(served.client, dossier, { after: '0', signal: stop.signal }).next();
  setTimeout(() => stop.abort(), 200);
  expect(await waiting).toEqual({ done: true, value: undefined });
  for (const response of full) await response.body!.cancel();

  await expect(followChanges(served.client, 'nothing').next()).rejects.toThrow(FollowingRefused);
});

import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { sql } from '../src/storage/database.ts';
import { joinShards } from '../src/storage/shards.ts';
import type { Send } from './contract/api.ts';
import { newDossier, post } from './contract/client.ts';
import { readEvents } from './contract/events.ts';
import { madeUp } from './made-up-articles.ts';
import { testDatabase, testPorts } from './ports.ts';

test('who comes again after changes that are no longer kept is told so, who was further on misses nothing', async () => {
  const database = await testDatabase();
  const app = createApp(await testPorts({ shards: joinShards([database]) }));
  const send: Send = async (path, init) => app.request(path, init);
  const path = await newDossier(send, []);
  for (const article of madeUp.slice(0, 3)) await post(send, `${path}/articles`, article);
  const eventsAfter = async (id: string) =>
    readEvents(await (await send(`${path}/changes?wait=0`, { headers: { 'Last-Event-ID': id } })).text());
  const all = await eventsAfter('0');

  await database.write([sql('DELETE FROM revisions WHERE revision <= 2')]);
  expect((await eventsAfter('2')).events).toEqual(all.events.filter(({ data }) => isOf(data, 3)));
  for (const id of ['0', '1', '1.0', '2.0']) {
    expect(await eventsAfter(id)).toEqual({ events: [{ event: 'reset', data: { revision: 3 } }], last: '3' });
  }

  await database.write([sql('DELETE FROM revisions')]);
  expect(await eventsAfter('3')).toEqual({ events: [], last: '3' });
  expect((await eventsAfter('2')).events).toEqual([{ event: 'reset', data: { revision: 3 } }]);
});

test('more changes than one look finds are told one by one', async () => {
  const database = await testDatabase();
  const app = createApp(await testPorts({ shards: joinShards([database]) }));
  const send: Send = async (path, init) => app.request(path, init);
  const path = await newDossier(send, madeUp.slice(0, 1));
  const dossier = path.split('/').at(-1)!;
  const body = JSON.stringify({ kind: 'article-added', article: 'a' });
  await database.write(
    Array.from({ length: 250 }, (_, index) =>
      sql(
        'INSERT INTO changes (dossier, revision, ordinal, body) VALUES (?, 1, ?, ?)',
        dossier,
        1_000 + index,
        body,
      ),
    ),
  );
  const { events, last } = readEvents(await (await send(`${path}/changes?wait=0&after=1.999`)).text());
  expect([events.length, last]).toEqual([250, '1']);
});

function isOf(data: unknown, revision: number): boolean {
  return (data as { readonly revision: number }).revision === revision;
}

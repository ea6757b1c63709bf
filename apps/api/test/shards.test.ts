import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { DossierSummary, DossiersPage } from '../src/shapes/dossier.ts';
import { sql } from '../src/storage/database.ts';
import { joinShards } from '../src/storage/shards.ts';
import type { Send } from './contract/api.ts';
import { asWriter, getJson, post } from './contract/client.ts';
import { madeUp } from './made-up-articles.ts';
import { testDatabase, testPorts } from './ports.ts';

test('a second database takes the new dossiers; the old ones stay where they are and all are found', async () => {
  const [one, two] = [await testDatabase(), await testDatabase()];
  const appOn = async (...databases: Parameters<typeof joinShards>[0]): Promise<Send> => {
    const app = createApp(await testPorts({ shards: joinShards(databases) }));
    return async (path, init) => app.request(path, init);
  };
  const open = async (send: Send, title: string, key: string) => {
    const response = await post(send, '/v1/dossiers', { title }, { 'Idempotency-Key': key });
    const { id } = DossierSummary.parse(await response.json());
    expect((await post(send, `/v1/dossiers/${id}/articles`, { articles: madeUp }, {})).status).toBe(201);
    return id;
  };

  const alone = await appOn(one);
  const old = [await open(alone, 'one', 'k1'), await open(alone, 'two', 'k2')];
  const both = await appOn(one, two);
  const young = [await open(both, 'three', 'k3'), await open(both, 'four', 'k4')];
  expect([...old, ...young].map((id) => id.slice(0, 1))).toEqual(['a', 'a', 'b', 'b']);

  for (const id of [...old, ...young]) {
    expect(await getJson(both, `/v1/dossiers/${id}`)).toMatchObject({
      id,
      counts: { articles: madeUp.length },
    });
    expect(await getJson(both, `/v1/dossiers/${id}/agreements?q=ferry`)).toMatchObject({ data: [{}, {}] });
  }
  const kept = (database: typeof one) => database.query(sql('SELECT DISTINCT dossier FROM items ORDER BY 1'));
  expect(await kept(one)).toEqual(old.toSorted().map((dossier) => ({ dossier })));
  expect(await kept(two)).toEqual(young.toSorted().map((dossier) => ({ dossier })));

  const listed: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page: DossiersPage = DossiersPage.parse(
      await getJson(both, `/v1/dossiers?limit=1${next && `&cursor=${next}`}`),
    );
    listed.push(...page.data.map(({ id }) => id));
    next = page.next;
  }
  expect(listed).toEqual([...young.toReversed(), ...old.toReversed()]);

  const again = await post(both, '/v1/dossiers', { title: 'one' }, { 'Idempotency-Key': 'k1' });
  expect(await again.json()).toMatchObject({ id: old[0] });
  expect((await asWriter(both)(`/v1/dossiers/${old[1]}`, { method: 'DELETE' })).status).toBe(204);
  expect(await kept(one)).toEqual([{ dossier: old[0] }]);
  expect((await both(`/v1/dossiers/c${old[0]!.slice(1)}`)).status).toBe(404);
});

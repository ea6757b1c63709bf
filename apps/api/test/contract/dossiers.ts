import { describe, expect, test } from 'vitest';
import { DossierSummary, DossiersPage } from '../../src/shapes/dossier.ts';
import { problemOf, type Send } from './api.ts';
import { asWriter, getJson, post } from './client.ts';
import { walk } from './walk.ts';

/** What is promised of dossiers themselves. */
export function dossiersContract(send: Send): void {
  const write = asWriter(send);

  describe('dossiers', () => {
    test('are opened, read, listed and deleted', async () => {
      const opened = await post(send, '/v1/dossiers', { title: 'Fish' });
      expect(opened.status).toBe(201);
      const summary = DossierSummary.parse(await opened.json());
      const path = `/v1/dossiers/${summary.id}`;
      expect(opened.headers.get('Location')).toBe(path);
      expect(summary).toMatchObject({ title: 'Fish', revision: 0, counts: { articles: 0, quotes: 0 } });
      expect(await getJson(send, path)).toEqual(summary);
      const { data } = DossiersPage.parse(await getJson(send, '/v1/dossiers?limit=100'));
      expect(data.find(({ id }) => id === summary.id)).toEqual(summary);
      const deleted = await write(path, { method: 'DELETE' });
      expect([deleted.status, await deleted.text()]).toEqual([204, '']);
      await problemOf(await send(path), 404);
      await problemOf(await write(path, { method: 'DELETE' }), 404);
      await problemOf(await post(send, `${path}/articles`, { text: 'They met.' }), 404);
    });

    test('are listed the newest first, page by page', async () => {
      for (const title of ['one', 'two', 'three']) await post(send, '/v1/dossiers', { title });
      const all = DossiersPage.parse(await getJson(send, '/v1/dossiers?limit=100')).data;
      const created = all.map((dossier) => dossier.created);
      expect(created).toEqual([...created].sort().reverse());
      expect(await walk(send, '/v1/dossiers?limit=2', DossiersPage)).toEqual(all);
    });

    test.each([
      ['{}', '/title', 'is missing'],
      ['{"title": " "}', '/title', 'is blank'],
      ['{"title": "a\\u0000"}', '/title', 'holds control characters or half of a surrogate pair'],
      ['{"title": "a", "titl": "b"}', '/titl', 'unknown key; did you mean "title"?'],
    ])('422 for %s', async (body, pointer, detail) => {
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body };
      expect((await problemOf(await write('/v1/dossiers', init), 422)).errors).toEqual([{ pointer, detail }]);
    });

    test.each(['nothing', 'a', 'z9', '%00', "a' OR 1=1 --", 'a/../../b'])('404 for the id %s', async (id) => {
      await problemOf(await send(`/v1/dossiers/${encodeURIComponent(id)}`), 404);
      await problemOf(await send(`/v1/dossiers/${encodeURIComponent(id)}/quotes`), 404);
    });
  });
}

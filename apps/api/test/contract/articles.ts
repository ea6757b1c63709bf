import { Analysis, analyze } from '@parley/core';
import { describe, expect, test } from 'vitest';
import { Added, Removed } from '../../src/shapes/change.ts';
import { AgreementsPage } from '../../src/shapes/item.ts';
import { madeUp } from '../made-up-articles.ts';
import { problemOf, type Send } from './api.ts';
import { asWriter, getJson, newDossier, post } from './client.ts';

/** What is promised of the articles of a dossier. */
export function articlesContract(send: Send): void {
  const write = asWriter(send);

  describe('articles', () => {
    test('are added, whole, in one change', async () => {
      const path = await newDossier(send, []);
      const response = await post(send, `${path}/articles`, { articles: madeUp });
      expect(response.status).toBe(201);
      const added = Added.parse(await response.json());
      expect(added).toMatchObject({
        revision: 1,
        articles: madeUp.map(({ id }) => ({ id, status: 'added' })),
      });
      expect(added.changes.filter(({ kind }) => kind === 'new').length).toBeGreaterThan(3);
      for (const article of madeUp) {
        const analysis = Analysis.parse(await getJson(send, `${path}/articles/${article.id}`));
        expect(analysis).toEqual(await analyze(article));
      }
    });

    test('are added as plain text, known again, and refused with another text', async () => {
      const path = await newDossier(send, []);
      const add = (body: string) =>
        write(`${path}/articles?id=a%20b`, {
          method: 'POST',
          headers: { 'Content-Type': 'text/plain' },
          body,
        });
      expect(Added.parse(await (await add('They agreed to meet.')).json()).revision).toBe(1);
      expect(Added.parse(await (await add('They agreed to meet.')).json())).toMatchObject({
        revision: 1,
        articles: [{ id: 'a b', status: 'unchanged' }],
        changes: [],
      });
      const problem = await problemOf(await add('They met.'), 409);
      expect(problem.errors).toEqual([{ pointer: '/id', detail: 'is the id of another article' }]);
      const twice = {
        articles: [
          { id: 'c', text: 'a' },
          { id: 'c', text: 'b' },
        ],
      };
      expect((await problemOf(await post(send, `${path}/articles`, twice), 409)).errors).toEqual([
        { pointer: '/articles/1/id', detail: 'is the id of another article' },
      ]);
      expect(await getJson(send, path)).toMatchObject({ revision: 1, counts: { articles: 1 } });
    });

    test('are removed with all that they told', async () => {
      const path = await newDossier(send);
      const response = await write(`${path}/articles/wire-3`, { method: 'DELETE' });
      expect(response.status).toBe(200);
      const removed = Removed.parse(await response.json());
      expect(removed).toMatchObject({ revision: 2, article: 'wire-3' });
      expect(removed.changes[0]).toEqual({ kind: 'article-removed', article: 'wire-3' });
      await problemOf(await write(`${path}/articles/wire-3`, { method: 'DELETE' }), 404);
      await problemOf(await send(`${path}/articles/wire-3`), 404);
      const without = await newDossier(send, madeUp.slice(0, 3));
      const told = async (of: string) => AgreementsPage.parse(await getJson(send, `${of}/agreements`)).data;
      expect(await told(path)).toEqual(await told(without));
    });

    test('422 for a control character in an id', async () => {
      const path = await newDossier(send, []);
      const problem = await problemOf(await post(send, `${path}/articles`, { id: 'a\n', text: 'a' }), 422);
      expect(problem.errors).toEqual([{ pointer: '/id', detail: 'holds control characters' }]);
    });

    test('409 where the dossier is full', async () => {
      const path = await newDossier(send, []);
      for (let batch = 0; batch < 4; batch++) {
        const articles = Array.from({ length: 25 }, (_, index) => ({ id: `${batch}-${index}`, text: 'Hm.' }));
        expect((await post(send, `${path}/articles`, { articles })).status).toBe(201);
      }
      await problemOf(await post(send, `${path}/articles`, { text: 'They met.' }), 409);
    });
  });
}

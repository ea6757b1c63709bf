import { describe, expect, test } from 'vitest';
import { Added } from '../../src/shapes/change.ts';
import { DossierSummary } from '../../src/shapes/dossier.ts';
import { AgreementsPage } from '../../src/shapes/item.ts';
import { madeUp } from '../made-up-articles.ts';
import { problemOf, type Send } from './api.ts';
import { asWriter, getJson, newDossier, post } from './client.ts';

/** What is promised of requests that come more than once. */
export function idempotencyContract(send: Send): void {
  const write = asWriter(send);

  describe('an idempotency key', () => {
    const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });

    test('opens one dossier, however often it comes', async () => {
      const headers = key();
      const open = async (title: string) => post(send, '/v1/dossiers', { title }, headers);
      const answers = await Promise.all([open('Once'), open('Once'), open('Once')]);
      const ids = await Promise.all(
        answers.map(async (answer) => DossierSummary.parse(await answer.json()).id),
      );
      expect(new Set(ids).size).toBe(1);
      await problemOf(await open('Twice'), 422);
    });

    test('of a dossier that was deleted opens another, which nothing of the first one answers for', async () => {
      const headers = key();
      const open = async () =>
        DossierSummary.parse(await (await post(send, '/v1/dossiers', { title: 'a' }, headers)).json());
      const path = `/v1/dossiers/${(await open()).id}`;
      await post(send, `${path}/articles`, madeUp[0]);
      await post(send, `${path}/articles`, madeUp[1]);
      const tag = (await send(`${path}/agreements`)).headers.get('ETag')!;
      await write(path, { method: 'DELETE' });
      expect(await open()).toMatchObject({ revision: 0, counts: { articles: 0 } });
      expect(AgreementsPage.parse(await getJson(send, `${path}/agreements`)).data).toEqual([]);
      const added = Added.parse(await (await post(send, `${path}/articles`, madeUp[3])).json());
      expect(added.changes.filter(({ kind }) => kind.startsWith('article'))).toHaveLength(1);
      await post(send, `${path}/articles`, madeUp[2]);
      const again = await send(`${path}/agreements`, { headers: { 'If-None-Match': tag } });
      expect(again.status).toBe(200);
    });

    test('adds articles once, at once and later, and gives the same answer', async () => {
      const path = await newDossier(send, []);
      const headers = key();
      const add = () => post(send, `${path}/articles`, { articles: madeUp.slice(0, 2) }, headers);
      const answers = await Promise.all([add(), add(), add()]);
      answers.push(await add());
      const bodies = await Promise.all(answers.map((answer) => answer.json()));
      for (const body of bodies) expect(body).toEqual(bodies[0]);
      expect(Added.parse(bodies[0]).articles[0]?.status).toBe('added');
      expect(answers.filter(({ headers }) => headers.get('Idempotency-Replayed') === null)).toHaveLength(1);
      expect(await getJson(send, path)).toMatchObject({ revision: 1 });
    });

    test('is refused with another request, and where it is no plain word', async () => {
      const path = await newDossier(send, []);
      const headers = key();
      await post(send, `${path}/articles`, madeUp[0], headers);
      await problemOf(await post(send, `${path}/articles`, madeUp[1], headers), 422);
      for (const bad of ['', 'a b', 'x'.repeat(201)]) {
        await problemOf(await post(send, `${path}/articles`, madeUp[0], { 'Idempotency-Key': bad }), 400);
      }
    });
  });
}

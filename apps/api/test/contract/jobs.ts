import { describe, expect, test } from 'vitest';
import { Job } from '../../src/shapes/job.ts';
import { madeUp } from '../made-up-articles.ts';
import { problemOf, type Send } from './api.ts';
import { getJson, newDossier, post } from './client.ts';

/** What is promised of articles that are added with `Prefer: respond-async`. */
export function jobsContract(send: Send): void {
  describe('articles that are added later', () => {
    const later = { Prefer: 'respond-async' };
    const ended = async (location: string): Promise<Job> => {
      for (;;) {
        const job = Job.parse(await getJson(send, location));
        if (job.state !== 'waiting') return job;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };

    test('are read by a job that says what came of them', async () => {
      const path = await newDossier(send, []);
      const response = await post(send, `${path}/articles`, { articles: madeUp }, later);
      expect(response.status).toBe(202);
      expect(response.headers.get('Preference-Applied')).toBe('respond-async');
      const job = Job.parse(await response.json());
      const location = `${path}/jobs/${job.id}`;
      expect(response.headers.get('Location')).toBe(location);
      expect(await ended(location)).toMatchObject({ state: 'done', added: { revision: 1 }, problem: null });
      expect(await getJson(send, path)).toMatchObject({ revision: 1, counts: { articles: madeUp.length } });
    });

    test('are one job for one key', async () => {
      const path = await newDossier(send, []);
      const headers = { ...later, 'Idempotency-Key': 'k' };
      const add = async () =>
        Job.parse(await (await post(send, `${path}/articles`, { articles: madeUp }, headers)).json());
      const jobs = [...(await Promise.all([add(), add()])), await add()];
      expect(new Set(jobs.map(({ id }) => id)).size).toBe(1);
      await ended(`${path}/jobs/${jobs[0]!.id}`);
      expect(await getJson(send, path)).toMatchObject({ revision: 1 });
    });

    test('fail with the reason', async () => {
      const path = await newDossier(send, madeUp.slice(0, 1));
      const other = { id: madeUp[0]!.id, text: 'Another text.' };
      const { id } = Job.parse(await (await post(send, `${path}/articles`, other, later)).json());
      expect(await ended(`${path}/jobs/${id}`)).toMatchObject({
        state: 'failed',
        added: null,
        problem: { status: 409 },
      });
      await problemOf(await send(`${path}/jobs/nothing`), 404);
    });
  });
}

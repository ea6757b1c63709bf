import { expect, test } from 'vitest';
import { openLibsql } from '../../src/adapters/libsql-database.ts';
import { loadArticles } from '../../src/storage/articles.ts';
import { sql } from '../../src/storage/database.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openDossier, postOnce, serve, shortArticle } from './service.ts';

test('killed in the middle of imports, the service loses nothing that it acknowledged and keeps nothing half', async () => {
  const file = `${await temporaryFolder()}/parley.db`;
  const first = await serve(file);
  const dossier = await openDossier(first.url);

  const acknowledged: string[] = [];
  const sent: string[] = [];
  let isKilled = false;
  const importing = Array.from({ length: 4 }, async (_, worker) => {
    for (let batch = 0; !isKilled; batch++) {
      const articles = Array.from({ length: 3 }, (_, index) => shortArticle(`${worker}-${batch}-${index}`));
      const ids = articles.map(({ id }) => id);
      sent.push(...ids);
      const answer = await postOnce(
        first.url,
        `/v1/dossiers/${dossier}/articles`,
        { articles },
        ids[0]!,
      ).catch(() => null);
      if (answer?.status === 201) acknowledged.push(...ids);
      if (acknowledged.length > 30 && !isKilled) {
        isKilled = true;
        first.child.kill('SIGKILL');
      }
    }
  });
  await Promise.all(importing);
  expect(acknowledged.length).toBeGreaterThan(30);

  const { client, database } = await openLibsql(`file:${file}`);
  const kept = new Set((await loadArticles(database, dossier)).map(({ analysis }) => analysis.id));
  for (const id of acknowledged) expect(kept).toContain(id);
  for (const id of kept) {
    const [worker, batch] = id.split('-');
    for (const index of [0, 1, 2]) expect(kept).toContain(`${worker}-${batch}-${index}`);
  }
  const orphans = sql(
    'SELECT count(*) AS n FROM items WHERE dossier = ? AND article NOT IN (SELECT id FROM articles WHERE dossier = ?)',
    dossier,
    dossier,
  );
  expect(await database.query(orphans)).toEqual([{ n: 0 }]);
  expect(await database.query(sql('PRAGMA integrity_check'))).toEqual([{ integrity_check: 'ok' }]);
  client.close();

  const second = await serve(file);
  const again = await postOnce(
    second.url,
    `/v1/dossiers/${dossier}/articles`,
    { articles: [0, 1, 2].map((index) => shortArticle(`0-0-${index}`)) },
    '0-0-0',
  );
  expect([again.status, again.headers.get('Idempotency-Replayed')]).toEqual([201, 'true']);
  const remaining = sent.filter((id) => id.endsWith('-0') && !kept.has(id));
  for (const id of remaining) {
    const articles = [0, 1, 2].map((index) => shortArticle(id.replace(/0$/, String(index))));
    const resent = await postOnce(second.url, `/v1/dossiers/${dossier}/articles`, { articles }, id);
    expect(resent.status).toBe(201);
  }
  const summary = await (await fetch(`${second.url}/v1/dossiers/${dossier}`)).json();
  expect(summary).toMatchObject({ counts: { articles: sent.length } });
});

test('killed with jobs that wait, the service runs them when it is started again', async () => {
  const file = `${await temporaryFolder()}/parley.db`;
  const first = await serve(file);
  const dossier = await openDossier(first.url);
  const path = `/v1/dossiers/${dossier}/articles`;
  const jobs = await Promise.all(
    Array.from({ length: 6 }, async (_, batch) => {
      const articles = Array.from({ length: 25 }, (_, index) => shortArticle(`${batch}-${index}`));
      return postOnce(first.url, path, { articles }, String(batch), { Prefer: 'respond-async' });
    }),
  );
  expect(jobs.map(({ status }) => status)).toEqual(Array(6).fill(202));
  first.child.kill('SIGKILL');
  const second = await serve(file);
  for (const job of jobs) {
    for (;;) {
      const answer = await fetch(new URL(job.headers.get('Location')!, second.url));
      const { state } = (await answer.json()) as { state: string };
      if (state === 'done') break;
      expect(state).toBe('waiting');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const summary = await (await fetch(`${second.url}/v1/dossiers/${dossier}`)).json();
  expect(summary).toMatchObject({ counts: { articles: 150 } });
});

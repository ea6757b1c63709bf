import { execFile } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { built, openDossier, postOnce, serve, shortArticle } from './service.ts';

const run = promisify(execFile);

test('a copy that is taken while articles come is whole, and a service goes on from it', async () => {
  const folder = await temporaryFolder();
  const { url } = await serve(`${folder}/parley.db`);
  const dossier = await openDossier(url);
  const add = async (id: string) => postOnce(url, `/v1/dossiers/${dossier}/articles`, shortArticle(id), id);
  for (const id of ['1', '2', '3']) expect((await add(id)).status).toBe(201);
  let isCopied = false;
  const writing = (async () => {
    for (let count = 4; !isCopied; count++) await add(String(count));
  })();
  await run(process.execPath, [built('back-up'), `file:${folder}/parley.db`, `${folder}/copy.db`]);
  isCopied = true;
  await writing;

  await copyFile(`${folder}/copy.db`, `${folder}/restored.db`);
  const restored = await serve(`${folder}/restored.db`);
  const read = async (path: string) => (await fetch(`${restored.url}/v1/dossiers/${dossier}${path}`)).json();
  const { counts } = (await read('')) as { counts: { articles: number } };
  expect(counts.articles).toBeGreaterThanOrEqual(3);
  const { data } = (await read('/articles?limit=100')) as { data: unknown[] };
  expect(data).toHaveLength(counts.articles);
  expect(await read('/quotes?q=start&limit=100')).toMatchObject({ data: { length: counts.articles } });
  const more = await postOnce(restored.url, `/v1/dossiers/${dossier}/articles`, shortArticle('new'), 'new');
  expect(more.status).toBe(201);
});

test('no copy is taken over a file that is there, or of nothing', async () => {
  const folder = await temporaryFolder();
  await serve(`${folder}/parley.db`);
  const backUp = (...words: string[]) => run(process.execPath, [built('back-up'), ...words]);
  await backUp(`file:${folder}/parley.db`, `${folder}/copy.db`);
  await expect(backUp(`file:${folder}/parley.db`, `${folder}/copy.db`)).rejects.toMatchObject({ code: 1 });
  await expect(backUp(`${folder}/parley.db`)).rejects.toMatchObject({ code: 2 });
});

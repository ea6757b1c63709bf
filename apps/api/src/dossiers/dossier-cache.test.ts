import { analyze } from '@parley/core';
import { expect, test } from 'vitest';
import type { Database } from '../storage/database.ts';
import type { KeptArticle } from '../storage/kept-article.ts';
import { compile } from './compiled-dossier.ts';
import { createDossierCache } from './dossier-cache.ts';

const text = 'Norland and Sudria agreed on Monday to reopen the ferry line.';
const analysis = await analyze({ id: 'one', text });
const article: KeptArticle = { place: 0, added: '2026-11-02T00:00:00Z', digest: '', analysis };
const compiled = compile(1, [article]);
const [first, second, third] = ['first', 'second', 'third'].map((id) => ({ id, created: '', revision: 1 }));

/** Which of the dossiers a cache still has, of some that were put one after the other. */
async function keptOf(cache: ReturnType<typeof createDossierCache>): Promise<readonly boolean[]> {
  const empty: Database = { query: async () => [], write: async () => undefined };
  const kept: boolean[] = [];
  for (const row of [third, second, first]) kept.unshift((await cache.get(empty, row!)) === compiled);
  return kept;
}

test('keeps as many dossiers as it may, those used last', async () => {
  const cache = createDossierCache({ dossiers: 2, characters: 10 * text.length });
  for (const row of [first, second, third]) cache.put(row!, compiled);
  expect(await keptOf(cache)).toEqual([false, true, true]);
});

test('keeps fewer where their articles are long', async () => {
  const cache = createDossierCache({ dossiers: 3, characters: 2 * text.length });
  for (const row of [first, second, third]) cache.put(row!, compiled);
  expect(await keptOf(cache)).toEqual([false, true, true]);
});

test('keeps the last one however large it is', async () => {
  const cache = createDossierCache({ dossiers: 3, characters: 1 });
  for (const row of [first, second, third]) cache.put(row!, compiled);
  expect(await keptOf(cache)).toEqual([false, false, true]);
});

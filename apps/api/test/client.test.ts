import { createClient } from '@parley/client';
import type { AgreementStatus, QuoteType } from '@parley/core';
import { expect, expectTypeOf, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { madeUp } from './made-up-articles.ts';
import { TOKENS, testPorts } from './ports.ts';

const app = createApp(await testPorts());
const client = createClient({
  url: 'http://localhost',
  token: TOKENS.write,
  fetch: async (request) => app.fetch(request),
});

async function newDossier(): Promise<string> {
  const opened = await client.POST('/v1/dossiers', { body: { title: 'Fish' } });
  return opened.data!.id;
}

test('the client opens a dossier, fills it and reads it, and knows the types of what it gets', async () => {
  const dossier = await newDossier();
  const added = await client.POST('/v1/dossiers/{dossier}/articles', {
    params: { path: { dossier }, header: { 'Idempotency-Key': 'one' } },
    body: { articles: madeUp },
  });
  expect(added.response.status).toBe(201);
  const { data } = await client.GET('/v1/dossiers/{dossier}/agreements', {
    params: { path: { dossier }, query: { status: 'reached', limit: 2 } },
  });
  expectTypeOf(data!.data[0]!.status).toEqualTypeOf<AgreementStatus>();
  expect(data?.data.map(({ status }) => status)).toEqual(['reached', 'reached']);
  expect(data?.next).toEqual(expect.any(String));
});

test('it reads the whole dossier again only when it has changed', async () => {
  const dossier = await newDossier();
  const first = await client.GET('/d/{dossier}.json', { params: { path: { dossier } } });
  expect(first.data?.schema).toBe('parley/dossier@1');
  expectTypeOf<NonNullable<typeof first.data>['quotes'][number]['type']>().toEqualTypeOf<QuoteType>();
  const again = await client.GET('/d/{dossier}.json', {
    params: { path: { dossier }, header: { 'If-None-Match': first.response.headers.get('ETag')! } },
  });
  expect(again.response.status).toBe(304);
});

test('a refusal is an answer with its problem', async () => {
  const { error, response } = await client.GET('/v1/dossiers/{dossier}', {
    params: { path: { dossier: 'nothing' } },
  });
  expect(response.status).toBe(404);
  expectTypeOf(error!.detail).toEqualTypeOf<string>();
  expect(error?.title).toBe('Not Found');
});

import type { QuoteType } from '@parley/core';
import { hc } from 'hono/client';
import { expect, expectTypeOf, test } from 'vitest';
import { type App, createApp } from '../src/app.ts';
import { testPorts } from './ports.ts';

const app = createApp(await testPorts());
const client = hc<App>('http://localhost', { fetch: app.request });

test('a client made from the type of the app knows what goes in and what comes out', async () => {
  const response = await client.v1.extract.$post({ json: { articles: [{ id: 'a', text: 'They met.' }] } });
  const answer = await response.json();
  if (!('analyses' in answer)) throw new TypeError('one analysis instead of several');
  expect(answer.analyses.map(({ id }) => id)).toEqual(['a']);
  expectTypeOf<(typeof answer.analyses)[number]['quotes'][number]['type']>().toEqualTypeOf<QuoteType>();
});

test('and that health is ok', async () => {
  const response = await client.healthz.$get();
  expectTypeOf(await response.json()).toEqualTypeOf<{ status: 'ok' }>();
});

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import type * as z from 'zod';
import { createApp } from '../src/app.ts';
import { openApiDocument, operations } from '../src/openapi/openapi-document.ts';
import { Problem } from '../src/problems/problem.ts';
import { newDossier } from './contract/client.ts';
import { madeUp } from './made-up-articles.ts';
import { TOKENS, testPorts } from './ports.ts';

const app = createApp(await testPorts());

test('the document passes the strict rules of Redocly, and every parameter says what it is for', async () => {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      'parameter-description': 'error',
      'no-http-verbs-in-paths': 'error',
      'tag-description': 'error',
    },
  });
  const found = await lintFromString({ source: JSON.stringify(openApiDocument()), config });
  expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  const broken = { ...openApiDocument(), paths: { '/x': { get: {} } } };
  expect(await lintFromString({ source: JSON.stringify(broken), config })).not.toEqual([]);
});

test('the client publishes the document', async () => {
  const published = createRequire(import.meta.url).resolve('@parley/client/openapi.json');
  expect(JSON.parse(await readFile(published, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(openApiDocument())),
  );
});

test('the document tells every route, and no other', () => {
  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${documented(path)}`);
  const told = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect([...new Set(routes)].sort()).toEqual(told.toSorted());
});

test('each route takes the query parameters that the document tells', async () => {
  const dossier = (await newDossier(async (path, init) => app.request(path, init))).split('/').at(-1)!;
  for (const { method, path, told } of operations) {
    const to = path
      .replace('{dossier}', dossier)
      .replace('{article}', madeUp[0]!.id)
      .replace('{name}', 'problem');
    const response = await app.request(`${to.replace('{job}', 'none')}?unheard=1`, {
      method: method.toUpperCase(),
      headers: {
        Authorization: `Bearer ${TOKENS.write}`,
        'Content-Type': told.requestBody && path !== '/v1/dossiers' ? 'text/plain' : 'application/json',
      },
      ...(method === 'post' && { body: 'They met.' }),
    });
    const { detail } = Problem.parse(await response.json());
    const names = Object.keys((told.requestParams?.query as z.ZodObject | undefined)?.shape ?? {});
    expect([path, detail]).toEqual([
      path,
      names.length === 0
        ? 'This request takes no query parameters.'
        : `This request takes the query parameters ${names.join(', ')}.`,
    ]);
  }
});

/** `/d/:dossier{[a-z]+\\.md}` → `/d/{dossier}.md`. */
function documented(path: string): string {
  return path.replaceAll(
    /:(\w+)(?:\{[^}]*?(?:\\(\.\w+))?\})?/g,
    (_, name, suffix = '') => `{${name}}${suffix}`,
  );
}

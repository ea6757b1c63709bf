import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ferryTalks } from '../testing/fixture.ts';
import { apiSource } from './api-source.ts';
import type { Reading } from './source.ts';

const { dossier } = ferryTalks();

test('the dossier is asked for with the token, and again only when it has changed', async () => {
  const asked: (readonly [string | undefined, string | undefined, string | undefined])[] = [];
  const base = await serve(({ url, headers }, response) => {
    asked.push([url, headers.authorization, headers['if-none-match']]);
    if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { ETag: '"1"' }).end(JSON.stringify(dossier));
  });
  const { readings, source } = open(`${base}/v1/dossiers/ferry`, 'secret');
  await expect.poll(() => readings.at(-1)?.status.phase).toBe('ready');
  expect(readings.at(-1)?.dossier).toEqual(dossier);
  source.reread();
  await expect
    .poll(() => asked)
    .toEqual([
      ['/d/ferry.json', 'Bearer secret', undefined],
      ['/d/ferry.json', 'Bearer secret', '"1"'],
    ]);
  await expect.poll(() => readings.at(-1)?.status.phase).toBe('ready');
  expect(readings.at(-1)?.dossier).toEqual(dossier);
});

test.each([
  [401, '{}', 'the server wants a token: set PARLEY_TOKEN'],
  [404, '{}', 'the server has no such dossier'],
  [500, '{}', 'the server answers 500'],
  [200, '{}', 'the answer is no dossier of Parley'],
  [200, '<html>', 'the answer is no JSON'],
])('%i %s is told in plain words', async (status, body, reason) => {
  const base = await serve((_request, response) => response.writeHead(status).end(body));
  const { readings } = open(`${base}/d/ferry`);
  await expect.poll(() => readings.at(-1)?.failures[0]?.reason).toBe(reason);
});

test('a server that fails later leaves the last good data', async () => {
  let works = true;
  const base = await serve((_request, response) => {
    response.writeHead(works ? 200 : 503).end(JSON.stringify(dossier));
  });
  const { readings, source } = open(`${base}/d/ferry.json`);
  await expect.poll(() => readings.at(-1)?.status.phase).toBe('ready');
  works = false;
  source.reread();
  await expect.poll(() => readings.at(-1)?.status.problem).toBe('the server answers 503');
  expect(readings.at(-1)?.dossier).toEqual(dossier);
});

function open(address: string, token?: string) {
  const readings: Reading[] = [];
  const source = apiSource(new URL(address), token, false);
  source.start((reading) => void readings.push(reading));
  onTestFinished(() => source.close());
  return { readings, source };
}

function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  onTestFinished(() => {
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}

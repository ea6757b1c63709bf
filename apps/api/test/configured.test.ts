import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPageFetcher } from '@parley/reading';
import { requestOnNode } from '@parley/reading/node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { runJob } from '../src/dossiers/run-job.ts';
import type { JobName, Ports } from '../src/ports.ts';
import { tokenBuckets } from '../src/security/token-buckets.ts';
import { Job } from '../src/shapes/job.ts';
import { problemOf, type Send } from './contract/api.ts';
import { getJson, newDossier, post } from './contract/client.ts';
import { madeUp } from './made-up-articles.ts';
import { TOKENS, testPorts } from './ports.ts';

async function appWith(overrides: Partial<Ports>): Promise<Send> {
  const app = createApp(await testPorts(overrides));
  return async (path, init) => {
    const response = await app.request(path, init);
    Object.defineProperty(response, 'url', { value: `http://localhost${path}` });
    return response;
  };
}

describe('where reads are keyed', () => {
  test('reading needs a token, of either kind; what tells nothing of anybody does not', async () => {
    const { access } = await testPorts();
    const send = await appWith({ access: { ...access, publicReads: false } });
    const path = await newDossier(send);
    for (const to of [path, `${path}/quotes`, '/v1/dossiers', path.replace('/v1/dossiers', '/d')]) {
      await problemOf(await send(to), 401);
      for (const token of [TOKENS.read, TOKENS.write]) {
        const answer = await send(to, { headers: { Authorization: `Bearer ${token}` } });
        expect(answer.status).toBe(200);
        if (to.includes(path)) expect(answer.headers.get('Cache-Control')).toBe('private, no-cache');
      }
    }
    const article = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'They met.' };
    await problemOf(await send('/v1/extract', article), 401);
    expect((await send('/healthz')).status).toBe(200);
  });

  test('nobody writes where no token is known', async () => {
    const send = await appWith({ access: { writeTokens: [], readTokens: [], publicReads: true } });
    await problemOf(await post(send, '/v1/dossiers', { title: 'a' }), 401);
    await problemOf(await post(send, '/v1/dossiers', { title: 'a' }, { Authorization: 'Bearer ' }), 401);
  });
});

describe('CORS', () => {
  const preflight = {
    method: 'OPTIONS',
    headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'DELETE' },
  };

  test('lets the pages of the origins that are named call, in errors too', async () => {
    const send = await appWith({ origins: ['https://a.example'] });
    const allowed = await send('/v1/dossiers/x', preflight);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe('https://a.example');
    expect(allowed.headers.get('Access-Control-Allow-Methods')).toContain('DELETE');
    expect(allowed.headers.get('Access-Control-Allow-Headers')).toContain('Idempotency-Key');
    expect(allowed.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    for (const path of ['/healthz', '/nothing']) {
      const { headers } = await send(path, { headers: { Origin: 'https://a.example' } });
      expect(headers.get('Access-Control-Allow-Origin')).toBe('https://a.example');
      expect(headers.get('Access-Control-Expose-Headers')).toContain('ETag');
      expect(headers.get('Vary')).toContain('Origin');
    }
    for (const origin of ['https://b.example', 'https://a.example.b.example', 'null']) {
      const { headers } = await send('/healthz', { headers: { Origin: origin } });
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });

  test('lets all pages call, where * is named', async () => {
    const send = await appWith({ origins: ['*'] });
    expect((await send('/v1/dossiers', preflight)).headers.get('Access-Control-Allow-Origin')).toBe('*');
  });
});

describe('the rate limit', () => {
  test('refuses who sends too many, with when to come again, and nobody else', async () => {
    let client = 'one';
    const send = await appWith({ rateLimit: tokenBuckets(3, () => 0), clientOf: () => client });
    for (const left of [2, 1, 0]) {
      const { status, headers } = await send('/v1/dossiers');
      expect([status, headers.get('RateLimit-Policy'), headers.get('RateLimit')]).toEqual([
        200,
        '"requests";q=3;w=60',
        `"requests";r=${left};t=${(3 - left) * 20}`,
      ]);
    }
    const refused = await send('/v1/dossiers');
    expect(refused.headers.get('Retry-After')).toBe('20');
    expect(refused.headers.get('RateLimit')).toBe('"requests";r=0;t=60');
    await problemOf(refused, 429);
    const health = await send('/healthz');
    expect([health.status, health.headers.get('RateLimit')]).toEqual([200, null]);
    client = 'another';
    expect((await send('/v1/dossiers')).status).toBe(200);
  });

  test('gives back what the minute has room for', async () => {
    let now = 0;
    const limit = tokenBuckets(60, () => now);
    for (let count = 0; count < 60; count++) expect(await limit('one')).toMatchObject({ retryAfter: 0 });
    expect(await limit('one')).toMatchObject({ retryAfter: 1 });
    now = 2_000;
    expect(await limit('one')).toMatchObject({ retryAfter: 0 });
    expect(await limit('one')).toMatchObject({ retryAfter: 0 });
    expect(await limit('one')).toMatchObject({ retryAfter: 1 });
  });

  test('goes on where the clock is set back', async () => {
    let now = 3_600_000;
    const limit = tokenBuckets(60, () => now);
    for (let count = 0; count < 60; count++) await limit('one');
    now = 0;
    expect(await limit('one')).toMatchObject({ retryAfter: 1, quota: { remaining: 0 } });
    now = 1_000;
    expect(await limit('one')).toMatchObject({ retryAfter: 0 });
  });

  test('remembers no more clients than it has room for', async () => {
    const limit = tokenBuckets(1, () => 0);
    for (let client = 0; client <= 10_000; client++) await limit(`client ${client}`);
    expect(await limit('client 10000')).toMatchObject({ retryAfter: 60 });
    expect(await limit('client 0')).toMatchObject({ retryAfter: 0 });
  });
});

describe('where pages are fetched', () => {
  const page =
    '<article><h1>Ferries</h1><p>Norland and Sudria agreed to reopen the ferry line, she said.</p></article>';
  const serve = async () => {
    const server = createServer((request, response) => {
      if (request.url === '/page') response.setHeader('Content-Type', 'text/html').end(page);
      else if (request.url === '/endless') {
        response.setHeader('Content-Type', 'application/rss+xml').write('<rss version="2.0"><channel>');
        const item = `<item><title>Ferries</title></item>\n`.repeat(10_000);
        const goOn = () => {
          while (!response.destroyed && response.write(item));
        };
        response.on('drain', goOn);
        goOn();
      } else if (request.url === '/metadata') {
        response.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data/' }).end();
      } else response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  test('an address alone is an article', async () => {
    const url = `${await serve()}/page`;
    const isAllowed = (address: string) => address === '127.0.0.1';
    const fetchPage = createPageFetcher({
      request: requestOnNode(isAllowed),
      isAllowed,
      wait: async () => undefined,
    });
    const send = await appWith({ fetchPage });
    const path = await newDossier(send, []);
    const added = await post(send, `${path}/articles`, { articles: [{ id: 'a', url }, madeUp[0]] });
    expect(added.status).toBe(201);
    expect(await getJson(send, `${path}/articles/a`)).toMatchObject({
      article: { url, text: expect.stringContaining('agreed to reopen') },
    });
    for (const [to, detail] of [
      ['/nothing', 'was answered with status 404'],
      ['/metadata', 'is not on the public internet'],
      ['/endless', expect.stringMatching(/longer|large/)],
    ] as const) {
      const problem = await problemOf(
        await post(send, '/v1/extract', { url: url.replace('/page', to) }),
        422,
      );
      expect(problem.errors).toEqual([{ pointer: '/url', detail }]);
    }
  });

  test.each([
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '[::1]',
    '[::ffff:7f00:1]',
    '169.254.169.254',
    'localhost',
  ])('none is fetched from %s', async (host) => {
    const send = await appWith({ fetchPage: createPageFetcher({ request: requestOnNode() }) });
    const articles = [{ text: 'They met.' }, { url: `http://${host}/` }];
    const problem = await problemOf(await post(send, '/v1/extract', { articles }), 422);
    expect(problem.errors).toEqual([{ pointer: '/articles/1/url', detail: 'is not on the public internet' }]);
  });

  test('none is fetched where that is switched off', async () => {
    const send = await appWith({});
    const problem = await problemOf(await post(send, '/v1/extract', { url: 'https://example.org/' }), 422);
    expect(problem.errors).toEqual([{ pointer: '/text', detail: 'is missing' }]);
  });
});

describe('jobs', () => {
  test('a queue may hand one over twice, at once and later', async () => {
    const queued: JobName[] = [];
    const ports = await testPorts({ enqueue: async (job) => void queued.push(job) });
    const app = createApp(ports);
    const send: Send = async (path, init) => app.request(path, init);
    const path = await newDossier(send, []);
    const response = await post(send, `${path}/articles`, { articles: madeUp }, { Prefer: 'respond-async' });
    const { id } = Job.parse(await response.json());
    const [job] = queued;
    await Promise.all([runJob(ports, job!), runJob(ports, job!)]);
    const done = await getJson(send, `${path}/jobs/${id}`);
    await runJob(ports, job!);
    await runJob(ports, { dossier: 'znothing', id });
    expect(await getJson(send, `${path}/jobs/${id}`)).toEqual(done);
    expect(done).toMatchObject({ state: 'done', added: { revision: 1 } });
    expect(await getJson(send, path)).toMatchObject({ revision: 1 });
  });
});

import { describe, expect, onTestFinished, test } from 'vitest';
import { clientOnNode } from '../src/adapters/client-on-node.ts';
import { originOnNode } from '../src/adapters/origin-on-node.ts';
import { serveOnNode } from '../src/adapters/serve-on-node.ts';
import { createApp } from '../src/app.ts';
import { tokenBuckets } from '../src/security/token-buckets.ts';
import { JsonFeed } from '../src/shapes/feed.ts';
import type { Send } from './contract/api.ts';
import { newDossier } from './contract/client.ts';
import { madeUp } from './made-up-articles.ts';
import { testPorts } from './ports.ts';

const PROXIED = {
  'X-Forwarded-For': '203.0.113.9, 198.51.100.7',
  'X-Forwarded-Proto': 'https',
  'X-Forwarded-Host': 'parley.example',
};

async function serve(trustsProxy: boolean): Promise<{ send: Send; origin: string }> {
  const ports = await testPorts({
    clientOf: clientOnNode(trustsProxy),
    originOf: originOnNode(trustsProxy),
    rateLimit: tokenBuckets(20),
  });
  const server = await serveOnNode(createApp(ports), '127.0.0.1', 0);
  onTestFinished(() => server.close());
  return { send: (path, init) => fetch(new URL(path, server.url), init), origin: server.url.origin };
}

async function feedOf(send: Send, path: string, headers: Record<string, string>): Promise<JsonFeed> {
  return JsonFeed.parse(await (await send(`${path}/feed.json`, { headers })).json());
}

describe('behind a proxy that is trusted', () => {
  test('feeds tell the address that the proxy was asked for, and each asker its own', async () => {
    const { send, origin } = await serve(true);
    const path = await newDossier(send, madeUp.slice(0, 1));
    const page = path.replace('/v1/dossiers', '/d');
    for (const [headers, host] of [
      [PROXIED, 'https://parley.example'],
      [{}, origin],
      [{ ...PROXIED, 'X-Forwarded-Host': 'inner.example, outer.example:8443' }, 'https://outer.example:8443'],
    ] as const) {
      expect(await feedOf(send, path, headers)).toMatchObject({
        feed_url: `${host}${path}/feed.json`,
        home_page_url: `${host}${page}`,
      });
    }
  });

  test.each(['"><script>', 'a b', 'parley.example/x', 'user@parley.example', 'a'.repeat(300)])(
    'a forwarded host that is none is left alone: %s',
    async (host) => {
      const { send, origin } = await serve(true);
      const path = await newDossier(send, madeUp.slice(0, 1));
      const { feed_url } = await feedOf(send, path, { 'X-Forwarded-Host': host, 'X-Forwarded-Proto': 'ftp' });
      expect(feed_url).toBe(`${origin}${path}/feed.json`);
    },
  );

  test('clients are told apart by the address that the proxy wrote', async () => {
    const { send } = await serve(true);
    const leftOf = async (address: string) =>
      (await send('/v1/dossiers', { headers: { 'X-Forwarded-For': address } })).headers.get('RateLimit');
    expect(await leftOf('1.1.1.1, 198.51.100.7')).toContain('r=19');
    expect(await leftOf('2.2.2.2, 198.51.100.7')).toContain('r=18');
    expect(await leftOf('198.51.100.8')).toContain('r=19');
  });
});

test('where no proxy is trusted, what a client says of one counts nothing', async () => {
  const { send, origin } = await serve(false);
  const path = await newDossier(send, madeUp.slice(0, 1));
  const { feed_url } = await feedOf(send, path, PROXIED);
  expect(feed_url).toBe(`${origin}${path}/feed.json`);
});

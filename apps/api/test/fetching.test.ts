import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPageAtTheEdge } from '../src/adapters/fetch-page-at-the-edge.ts';
import { fetchPageOnNode } from '../src/adapters/fetch-page-on-node.ts';
import { isPublicAddress } from '../src/adapters/public-address.ts';
import { FETCH_LIMITS } from '../src/fetching/fetch-limits.ts';

const PRIVATE = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://localhost/',
  'http://10.1.2.3/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
];

describe('isPublicAddress', () => {
  test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])(
    '%s is',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
  test.each(['', 'example.org', '127.0.0.1', '::ffff:8.8.8.8', '2001:db8::1', '3fff::1', '::1'])(
    '%j is not',
    (address) => expect(isPublicAddress(address)).toBe(false),
  );
});

describe('pages are not fetched', () => {
  test.each(PRIVATE)('on Node from %s', async (url) => {
    await expect(fetchPageOnNode()(new URL(url))).rejects.toThrow('is no public address');
  });
  test.each(PRIVATE)('at the edge from %s', async (url) => {
    await expect(fetchPageAtTheEdge(new URL(url))).rejects.toThrow('is no public address');
  });
  test.each(['http://8.8.8.8:22/', 'https://8.8.8.8:8443/'])('from another port: %s', async (url) => {
    for (const fetchPage of [fetchPageOnNode(), fetchPageAtTheEdge]) {
      await expect(fetchPage(new URL(url))).rejects.toThrow('is no public address');
    }
  });
  test.each(['file:///etc/passwd', 'ftp://example.org/', 'data:text/html,a'])('from %s', async (url) => {
    await expect(fetchPageOnNode()(new URL(url))).rejects.toThrow('is no address of the web');
  });
  test('with a name and a password', async () => {
    await expect(fetchPageOnNode()(new URL('http://a:b@example.org/'))).rejects.toThrow('holds a name');
  });
});

describe('from a server that may be asked', () => {
  const page = '<p>They met.</p>';
  const answers: Record<string, (response: ServerResponse) => void> = {
    '/page': (response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page),
    '/image': (response) => response.setHeader('Content-Type', 'image/png').end('x'),
    '/missing': (response) => response.writeHead(404).end(),
    '/once': (response) => response.writeHead(302, { Location: '/page' }).end(),
    '/loop': (response) => response.writeHead(302, { Location: '/loop' }).end(),
    '/metadata': (response) => response.writeHead(301, { Location: 'http://169.254.169.254/latest' }).end(),
    '/loopback': (response) => response.writeHead(307, { Location: 'http://[::1]/' }).end(),
    '/file': (response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
    '/nowhere': (response) => response.writeHead(302, { Location: 'http://[' }).end(),
    '/endless': (response) => {
      response.setHeader('Content-Type', 'text/plain');
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        response.once('drain', more);
      };
      more();
    },
  };
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    server = createServer((request, response) => answers[request.url ?? '']?.(response)).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const fetchPage = (path: string) =>
    fetchPageOnNode((address, to) => address === '127.0.0.1' && to === port)(
      new URL(`http://127.0.0.1:${port}${path}`),
    );

  test('a page is what it is, wherever it was found', async () => {
    for (const path of ['/page', '/once']) {
      const { url, mediaType, bytes } = await fetchPage(path);
      expect([url, mediaType, new TextDecoder().decode(bytes)]).toEqual([
        `http://127.0.0.1:${port}/page`,
        'text/html; charset=utf-8',
        page,
      ]);
    }
  });

  test('a name is looked up once a connection, and all of its addresses must be public', async () => {
    const resolved: string[] = [];
    const rebinding = fetchPageOnNode(
      (address, to) => address === '127.0.0.1' && to === port,
      async (host) => [resolved.push(host) === 1 ? '127.0.0.1' : '10.0.0.1'],
    );
    const { url } = await rebinding(new URL(`http://rebinding.example:${port}/page`));
    expect(url).toBe(`http://rebinding.example:${port}/page`);
    expect(resolved).toEqual(['rebinding.example']);
    await expect(rebinding(new URL(`http://rebinding.example:${port}/page`))).rejects.toThrow('is no public');
    const mixed = fetchPageOnNode(undefined, async () => ['8.8.8.8', '127.0.0.1']);
    await expect(mixed(new URL('http://mixed.example/'))).rejects.toThrow('is no public address');
  });

  test.each([
    ['/image', 'is no page'],
    ['/missing', 'answers with 404'],
    ['/loop', 'redirects too often'],
    ['/metadata', 'is no public address'],
    ['/loopback', 'is no public address'],
    ['/file', 'is no address of the web'],
    ['/nowhere', 'redirects to no address'],
    ['/endless', `is longer than ${FETCH_LIMITS.bytes} bytes`],
  ])('%s %s', async (path, message) => {
    await expect(fetchPage(path)).rejects.toThrow(message);
  });
});

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { requestOnNode } from '../node/request-on-node.ts';
import { readArticles } from '../read-articles.ts';
import { createPageFetcher } from './page-fetcher.ts';
import { fetchableUrl, isPublicAddress } from './public-address.ts';
import { requestByFetch } from './request.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe.each([
  ['Node', requestOnNode(() => true)],
  ['fetch', requestByFetch],
])('a fetcher on %s', (_, request) => {
  const fetcher = () => {
    const pauses: number[] = [];
    const wait = async (milliseconds: number) => void pauses.push(milliseconds);
    return { fetchPage: createPageFetcher({ request, isAllowed: () => true, wait, now: () => 0 }), pauses };
  };

  test('gives the page behind its redirects, which can be read', async () => {
    const origin = await serve({
      '/old': (_, response) => response.writeHead(301, { location: '/new' }).end(),
      '/new': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=koi8-r' })
          .end(Buffer.from([...Buffer.from('<p>The sides agreed on Monday. '), 0xd0])),
    });
    const page = await fetcher().fetchPage(`${origin}/old`);
    expect(page).toMatchObject({ url: `${origin}/new`, mediaType: 'text/html; charset=koi8-r' });
    const { articles } = await readArticles(page.bytes, page);
    expect(articles[0]!.input).toMatchObject({ text: 'The sides agreed on Monday. п', url: `${origin}/new` });
  });

  test('heeds robots.txt and pauses between two requests to a host', async () => {
    const origin = await serve({
      '/robots.txt': (_, response) =>
        response.end('User-agent: *\nDisallow: /private\nCrawl-delay: 3\nUser-agent: other\nDisallow: /'),
      '/page': (_, response) => response.end('The sides agreed.'),
    });
    const { fetchPage, pauses } = fetcher();
    await expect(fetchPage(`${origin}/private/page`)).rejects.toMatchObject({ code: 'refused-address' });
    await fetchPage(`${origin}/page`);
    await fetchPage(`${origin}/page`);
    expect(pauses).toStrictEqual([3_000]);
  });

  test.each<[string, Record<string, RequestListener>, string]>([
    ['a status that is no page', {}, 'was answered with status 404'],
    [
      'redirects without end',
      { '/page': (_, response) => response.writeHead(302, { location: '/page' }).end() },
      'redirects more than 5 times',
    ],
    [
      'a redirect to another scheme',
      { '/page': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end() },
      'is no http or https address',
    ],
    [
      'a body without end',
      {
        '/page': (_, response) => {
          const chunk = Buffer.alloc(100_000, 'a');
          const write = (): void => {
            while (!response.destroyed && response.write(chunk));
          };
          response.on('drain', write).on('error', () => undefined);
          write();
        },
      },
      'is larger than 8 MB',
    ],
    ['a server that hangs up', { '/page': (_, response) => response.destroy() }, 'could not be fetched'],
    [
      'a site whose robots.txt fails',
      {
        '/robots.txt': (_, response) => response.writeHead(503).end(),
        '/page': (_, response) => response.end('x'),
      },
      'may not be fetched',
    ],
  ])('refuses %s', async (_, routes, message) => {
    const origin = await serve(routes);
    await expect(fetcher().fetchPage(`${origin}/page`)).rejects.toThrow(message);
  });
});

test('a redirect into one’s own network is refused', async () => {
  const origin = await serve({
    '/page': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  });
  const isAllowed = (address: string) => address === '127.0.0.1';
  const fetchPage = createPageFetcher({ request: requestOnNode(isAllowed), isAllowed });
  await expect(fetchPage(`${origin}/page`)).rejects.toMatchObject({ code: 'refused-address' });
});

test('on Node, a public name that resolves to a private address is refused', async () => {
  const origin = await serve({ '/': (_, response) => response.end('secret') });
  // The name passes; the address behind it does not.
  const fetchPage = createPageFetcher({ request: requestOnNode(), isAllowed: () => true });
  await expect(fetchPage(origin.replace('127.0.0.1', 'localhost'))).rejects.toMatchObject({
    code: 'refused-address',
  });
});

test.each([
  'ftp://news.example.org/x',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'no address',
  'https://user:password@news.example.org/',
  'http://localhost:8080/',
  'http://printer.local/',
  'http://intranet/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://10.0.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://metadata.google.internal/',
])('%s may not be fetched', (address) => {
  expect(() => fetchableUrl(address)).toThrow(expect.objectContaining({ code: 'refused-address' }));
});

test.each(['https://news.example.org/a?b=c', 'http://8.8.8.8/', 'http://[2606:4700::1111]/'])(
  '%s may',
  (address) => {
    expect(fetchableUrl(address).href).toBe(address);
  },
);

test.each(['', 'x', '127.1', '::ffff:10.0.0.1', '224.0.0.1', '255.255.255.255', '64:ff9b::a00:1'])(
  '%j is no public address',
  (address) => {
    expect(isPublicAddress(address)).toBe(false);
  },
);

async function serve(routes: Record<string, RequestListener>): Promise<string> {
  const server = createServer((request, response) => {
    const route = routes[request.url ?? ''];
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

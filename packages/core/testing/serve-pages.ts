import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine alone. */
export interface PageServer {
  /** "http://127.0.0.1:12345". */
  readonly origin: string;
  /** The paths that were asked for since the last look. */
  readonly takeRequests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Serve pages by their paths, each with a Content-Security-Policy where one is given; all else is not found. */
export async function servePages(
  pages: ReadonlyMap<string, { readonly html: string; readonly policy?: string }>,
): Promise<PageServer> {
  let requests: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    requests.push(url);
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(page?.policy && { 'Content-Security-Policy': page.policy }),
    });
    response.end(page?.html ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { App } from '../app.ts';

/** A server that listens. */
export interface RunningServer {
  readonly url: URL;
  /** Takes no more connections, waits for the requests under way, `patience` milliseconds at most. */
  readonly close: (patience?: number) => Promise<void>;
}

/** Serves the app over HTTP. Port 0 means any free one. Rejects when the address cannot be had. */
export async function serveOnNode(app: App, host: string, port: number): Promise<RunningServer> {
  const server = createServer(
    // Longer than proxies keep a connection that is idle: none is closed here while they send on it.
    { requestTimeout: 30_000, keepAliveTimeout: 75_000 },
    getRequestListener(app.fetch),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { url: addressOf(server.address()), close: (patience = 10_000) => close(server, patience) };
}

function addressOf(address: AddressInfo | string | null): URL {
  if (address === null || typeof address === 'string')
    throw new TypeError('The server listens on no TCP port.');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return new URL(`http://${host}:${address.port}`);
}

/** Node closes the connections that are idle now; those that a last answer leaves idle are closed as they come. */
function close(server: Server, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const deadline = setTimeout(() => server.closeAllConnections(), patience);
    server.close((error) => {
      clearInterval(sweep);
      clearTimeout(deadline);
      if (error) reject(error);
      else resolve();
    });
  });
}

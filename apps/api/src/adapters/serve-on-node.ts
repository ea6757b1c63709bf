import { createAdaptorServer } from '@hono/node-server';
import type { App } from '../app.ts';

/** A server that listens. */
export interface RunningServer {
  readonly url: URL;
  /** Takes no more connections, waits for the requests under way, `patience` milliseconds at most. */
  readonly close: (patience?: number) => Promise<void>;
}

/** Serves the app over HTTP. Port 0 means any free one. Rejects when the address cannot be had. */
export async function serveOnNode(app: App, host: string, port: number): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: 30_000 } });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { url: addressOf(server.address()), close: (patience = 10_000) => close(server, patience) };
}

type Server = ReturnType<typeof createAdaptorServer>;

function addressOf(address: ReturnType<Server['address']>): URL {
  if (address === null || typeof address === 'string')
    throw new TypeError('The server listens on no TCP port.');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return new URL(`http://${host}:${address.port}`);
}

function close(server: Server, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, patience);
    server.close((error) => {
      clearTimeout(deadline);
      if (error) reject(error);
      else resolve();
    });
  });
}

// Serves a bundled worker on loopback and tells its parent the port: node node-server.ts BUNDLE
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const bundle = process.argv[2];
if (bundle === undefined || process.send === undefined) throw new Error('start with fork and the bundle');
const { default: worker } = await import(pathToFileURL(bundle).href);

const server = createServer(async (request, response) => {
  const body = await text(request);
  const answer: Response = await worker.fetch(
    new Request(`http://127.0.0.1${request.url}`, { method: 'POST', body }),
  );
  response.end(await answer.text());
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());

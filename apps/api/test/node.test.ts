import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RunningServer, serveOnNode } from '../src/adapters/serve-on-node.ts';
import { createApp } from '../src/app.ts';
import type { RequestRecord } from '../src/ports.ts';
import { postBody, type Send } from './contract/api.ts';
import { contract } from './contract/contract.ts';
import { testPorts } from './ports.ts';

const records: RequestRecord[] = [];
let server: RunningServer;

beforeAll(async () => {
  const app = createApp(await testPorts({ log: (record) => records.push(record) }));
  server = await serveOnNode(app, '127.0.0.1', 0);
});
afterAll(() => server.close());

const send: Send = (path, init) => fetch(new URL(path, server.url), init);

contract(send);

test('writes one record a request, without its text and its query', async () => {
  records.length = 0;
  await postBody((path, init) => send(`${path}?headline=secret`, init), 'text/plain', 'The secret text.');
  expect(records).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      level: 'info',
      requestId: expect.any(String),
      method: 'POST',
      path: '/v1/extract',
      status: 200,
      milliseconds: expect.any(Number),
    },
  ]);
  expect(JSON.stringify(records)).not.toContain('secret');
});

test('a client that leaves in the middle of its body is no failure', async () => {
  records.length = 0;
  const socket = connect(Number(server.url.port), server.url.hostname);
  await once(socket, 'connect');
  const headers = ['Host: localhost', 'Content-Type: text/plain', 'Content-Length: 1000'];
  socket.write(`POST /v1/extract HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\nThey met`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  socket.destroy();
  await vi.waitFor(() => expect(records).toMatchObject([{ level: 'info', status: 400 }]));
  expect((await send('/healthz')).status).toBe(200);
});

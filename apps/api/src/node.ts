import { analyze } from '@parley/core';
import { logToConsole } from './adapters/log-to-console.ts';
import { serveOnNode } from './adapters/serve-on-node.ts';
import { createApp } from './app.ts';

const { HOST = '127.0.0.1', PORT = '8787' } = process.env;

if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) {
  console.error(`PORT is a number from 0 to 65535, not ${JSON.stringify(PORT)}.`);
  process.exit(2);
}

const server = await serveOnNode(createApp({ analyze, log: logToConsole }), HOST, Number(PORT)).catch(
  (error: Error) => {
    console.error(`Cannot listen on ${HOST}, port ${PORT}: ${error.message}`);
    process.exit(1);
  },
);
tell('listening', { url: server.url.origin });

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    tell('stopping', { signal });
    await server.close();
    tell('stopped');
  });
}

function tell(event: string, about: object = {}): void {
  console.log(JSON.stringify({ time: new Date().toISOString(), level: 'info', event, ...about }));
}

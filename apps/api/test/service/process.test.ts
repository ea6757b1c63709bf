import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { built } from './service.ts';

const started: ChildProcess[] = [];
const folder = await temporaryFolder();

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: the request under way is answered, then the process ends',
  async (signal) => {
    const { child, line } = start({ PORT: '0' });
    const { url } = await line('listening');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);

    const body = new TransformStream<Uint8Array, Uint8Array>();
    const writer = body.writable.getWriter();
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body: body.readable,
      duplex: 'half',
    };
    const answer = fetch(`${url}/v1/extract`, init as RequestInit);
    await writer.write(new TextEncoder().encode('They met'));
    expect((await fetch(`${url}/healthz`)).status).toBe(200);

    child.kill(signal);
    await line('stopping');
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    await writer.write(new TextEncoder().encode(' again.'));
    await writer.close();
    const response = await answer;
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ article: { text: 'They met again.' } });

    await line('stopped');
    expect(await ended(child)).toEqual([0, null]);
  },
);

test('PORT that is no port: a message and exit code 2', async () => {
  for (const PORT of ['http', '65536', '-1', '']) {
    const { child, errors } = start({ PORT });
    expect((await ended(child))[0]).toBe(2);
    expect(errors()).toBe('PORT is a number from 0 to 65535.\n');
  }
});

test('a wrong setting: a message that does not repeat its value, and exit code 2', async () => {
  const { child, errors } = start({ WRITE_TOKENS: 'a-secret', READS: 'maybe' });
  expect((await ended(child))[0]).toBe(2);
  expect(errors()).toContain('WRITE_TOKENS is no SHA-256 in hexadecimal.\n');
  expect(errors()).not.toContain('a-secret');
});

test('a port that is taken: a message and exit code 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  const { child, errors } = start({ PORT: String(address.port) });
  expect((await ended(child))[0]).toBe(1);
  expect(errors()).toContain('EADDRINUSE');
  taken.close();
});

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [built('node')], {
    env: { DATABASE_URL: `file:${folder}/parley.db`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let written = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    written += chunk;
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return { child, errors: () => written, line: (event: string) => lineAbout(lines, event) };
}

/** The next line of the log about an event. */
async function lineAbout(lines: AsyncIterator<string>, event: string): Promise<Record<string, unknown>> {
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const record: Record<string, unknown> = JSON.parse(next.value);
    if (record.event === event) return record;
  }
  throw new Error(`The log ended before ${event}.`);
}

/** The exit code and the signal, once all output is read. */
async function ended(child: ChildProcess): Promise<readonly unknown[]> {
  return child.exitCode === null ? once(child, 'close') : [child.exitCode, child.signalCode];
}

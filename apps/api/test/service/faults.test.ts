import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod } from 'node:fs/promises';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openLibsql } from '../../src/adapters/libsql-database.ts';
import { sha256 } from '../../src/digest.ts';
import { sql } from '../../src/storage/database.ts';
import { TOKENS } from '../ports.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { built, openDossier, postOnce, serve, shortArticle } from './service.ts';

/** The service as a shell starts it, so that the shell can bound it. */
async function serveBounded(database: string, shell: string) {
  const child = spawn('sh', ['-c', `${shell}; exec "$0" "$1"`, process.execPath, built('node')], {
    env: { PORT: '0', DATABASE_URL: `file:${database}`, WRITE_TOKENS: await sha256(TOKENS.write) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let log = '';
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => {
    log += `${line}\n`;
  });
  const [line] = await once(lines, 'line');
  return { url: (JSON.parse(line) as { url: string }).url, log: () => log };
}

async function articlesOf(url: string, dossier: string): Promise<number> {
  const summary = (await (await fetch(`${url}/v1/dossiers/${dossier}`)).json()) as {
    counts: { articles: number };
  };
  return summary.counts.articles;
}

test('a full disk: the write is a 500 and leaves nothing, reads go on, and with room it is taken', async () => {
  const file = `${await temporaryFolder()}/parley.db`;
  const before = await serve(file);
  const dossier = await openDossier(before.url);
  const path = `/v1/dossiers/${dossier}/articles`;
  expect((await postOnce(before.url, path, shortArticle('first'), 'first')).status).toBe(201);
  before.child.kill('SIGTERM');
  await once(before.child, 'exit');

  // The process may write no file longer than this (blocks of 512 bytes), as on a disk that is full.
  const full = await serveBounded(file, 'ulimit -f 600');
  const texts = Array.from({ length: 25 }, (_, index) => ({
    id: `large-${index}`,
    text: `Norland and Sudria agreed on point ${index}. ${'They met again and again. '.repeat(1_000)}`,
  }));
  const refused = await postOnce(full.url, path, { articles: texts }, 'large');
  expect(refused.status).toBe(500);
  expect(await refused.text()).not.toMatch(/SQLITE|disk|parley\.db/);
  expect(full.log()).toContain('"status":500');
  expect(await articlesOf(full.url, dossier)).toBe(1);
  expect((await fetch(`${full.url}${path}`)).status).toBe(200);

  const roomy = await serve(file);
  expect((await postOnce(roomy.url, path, { articles: texts }, 'large')).status).toBe(201);
  expect(await articlesOf(roomy.url, dossier)).toBe(26);
  const { client, database } = await openLibsql(`file:${file}`);
  expect(await database.query(sql('PRAGMA integrity_check'))).toEqual([{ integrity_check: 'ok' }]);
  client.close();
}, 60_000);

test('a database that may only be read: the service says why it does not start', async () => {
  const folder = await temporaryFolder();
  const { url, child } = await serve(`${folder}/parley.db`);
  await openDossier(url);
  child.kill('SIGTERM');
  await once(child, 'exit');
  await chmod(`${folder}/parley.db`, 0o444);
  await chmod(folder, 0o555);
  onTestFinished(() => chmod(folder, 0o755));
  // Nobody may write there; the root of a test machine may write everywhere.
  const start = [process.execPath, built('node')];
  const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...start];
  const [command, ...words] = process.getuid?.() === 0 ? nobody : start;
  const env = { PATH: process.env.PATH, PORT: '0', DATABASE_URL: `file:${folder}/parley.db` };
  const failure = await promisify(execFile)(command!, words, { env }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Cannot open the database: .*readonly/),
  });
});

describe('a database that another process holds', () => {
  test('a write waits its turn; reads do not', async () => {
    const file = `${await temporaryFolder()}/parley.db`;
    const { url } = await serve(file);
    const dossier = await openDossier(url);
    const { client } = await openLibsql(`file:${file}`);
    const held = await client.transaction('write');
    const added = postOnce(url, `/v1/dossiers/${dossier}/articles`, shortArticle('one'), 'one');
    expect(await articlesOf(url, dossier)).toBe(0);
    await held.rollback();
    expect((await added).status).toBe(201);
    client.close();
  });

  test('one that waited too long is a 503 with when to come again, and leaves nothing', async () => {
    const file = `${await temporaryFolder()}/parley.db`;
    const { url } = await serve(file);
    const dossier = await openDossier(url);
    const { client } = await openLibsql(`file:${file}`);
    const held = await client.transaction('write');
    const add = () => postOnce(url, `/v1/dossiers/${dossier}/articles`, shortArticle('one'), 'one');
    const refused = await add();
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '1']);
    expect(await articlesOf(url, dossier)).toBe(0);
    await held.rollback();
    client.close();
    expect((await add()).status).toBe(201);
    expect(await articlesOf(url, dossier)).toBe(1);
  }, 30_000);
});

test('a body that never ends is refused at its limit, and its connection cut', async () => {
  const { url } = await serve(`${await temporaryFolder()}/parley.db`);
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const headers = ['Host: localhost', 'Content-Type: application/rss+xml', 'Transfer-Encoding: chunked'];
  socket.write(`POST /v1/extract HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
  let answer = '';
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text;
  });
  const item = '<item><title>Ferries</title></item>'.repeat(1_000);
  const chunk = `${item.length.toString(16)}\r\n${item}\r\n`;
  let isOpen = true;
  socket
    .on('error', () => undefined)
    .on('close', () => {
      isOpen = false;
    });
  while (isOpen) {
    socket.write(chunk);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
}, 30_000);

test('a client that is cut off in the middle of its articles leaves nothing', async () => {
  const { url } = await serve(`${await temporaryFolder()}/parley.db`);
  const dossier = await openDossier(url);
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const body = JSON.stringify({ articles: [shortArticle('one'), shortArticle('two')] });
  const headers = [
    ...['Host: localhost', 'Content-Type: application/json', `Content-Length: ${body.length}`],
    `Authorization: Bearer ${TOKENS.write}`,
  ];
  socket.write(`POST /v1/dossiers/${dossier}/articles HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
  socket.write(body.slice(0, -10));
  await new Promise((resolve) => setTimeout(resolve, 200));
  socket.destroy();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(await articlesOf(url, dossier)).toBe(0);
});

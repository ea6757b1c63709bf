import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { sha256 } from '../../src/digest.ts';
import { TOKENS } from '../ports.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A program of the built service. */
export function built(name: 'node' | 'back-up'): string {
  return fileURLToPath(new URL(`../../dist/node/${name}.js`, import.meta.url));
}

/** The service as it is deployed, on a database; killed after the test. */
export async function serve(database: string): Promise<{ child: ChildProcess; url: string }> {
  const env = { PORT: '0', DATABASE_URL: `file:${database}`, WRITE_TOKENS: await sha256(TOKENS.write) };
  const child = spawn(process.execPath, [built('node')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  const lines = createInterface(child.stdout);
  const [line] = await once(lines, 'line');
  lines.on('line', () => undefined);
  return { child, url: (JSON.parse(line) as { url: string }).url };
}

/** Posts a value with a token that may write and an idempotency key. */
export function postOnce(
  url: string,
  path: string,
  body: unknown,
  key: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(new URL(path, url), {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${TOKENS.write}`,
      'Idempotency-Key': key,
      ...headers,
    },
    body: JSON.stringify(body),
  });
}

/** The id of a new dossier. */
export async function openDossier(url: string): Promise<string> {
  const opened = await postOnce(url, '/v1/dossiers', { title: 'Fish' }, 'open');
  return ((await opened.json()) as { id: string }).id;
}

/** An article that is short to read. */
export function shortArticle(id: string) {
  return { id, text: `Norland and Sudria agreed on point ${id}. “It was a start,” Jane Roe said.` };
}

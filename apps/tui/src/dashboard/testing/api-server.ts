import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A Parley API that runs, with its address and the token that may write. */
export interface ApiServer {
  readonly url: string;
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** Start the API as it runs on Node, with a database of its own, on a free port of this machine alone. */
export async function startApiServer(): Promise<ApiServer> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-api-'));
  const token = 'token-for-tests';
  const program = fileURLToPath(new URL('../../../../api/src/node.ts', import.meta.url));
  const server = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: `file:${folder}/parley.db`,
      WRITE_TOKENS: createHash('sha256').update(token).digest('hex'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    url: await addressOf(server),
    token,
    close: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** A new dossier of these texts; its address comes back. */
export async function importArticles(
  { url, token }: ApiServer,
  articles: readonly { readonly id: string; readonly text: string }[],
): Promise<string> {
  const post = async (path: string, body: object) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { readonly id: string };
  };
  const { id } = await post('/v1/dossiers', { title: 'Seeds' });
  await post(`/v1/dossiers/${id}/articles`, { articles });
  return `${url}/v1/dossiers/${id}`;
}

/** The address that the server says it listens at. */
async function addressOf(server: ChildProcess): Promise<string> {
  const lines = createInterface({ input: server.stdout! });
  for await (const line of lines) {
    if (!line.startsWith('{')) continue;
    const told: { readonly event?: string; readonly url?: string } = JSON.parse(line);
    if (told.event === 'listening' && told.url) {
      // What it tells from here on nobody reads.
      server.stdout?.resume();
      return told.url;
    }
  }
  throw new Error('the API ended before it listened');
}

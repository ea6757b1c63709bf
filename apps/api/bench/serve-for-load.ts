import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The service as it is deployed, on a port of its own, with a token that may write. */
export interface LoadedService {
  readonly url: string;
  readonly token: string;
  readonly pid: number;
  readonly stop: () => void;
}

/** Starts the built service on a database. */
export async function serveForLoad(database: string): Promise<LoadedService> {
  const token = randomBytes(24).toString('hex');
  const program = fileURLToPath(new URL('../dist/node/node.js', import.meta.url));
  const child = spawn(process.execPath, [program], {
    env: {
      PORT: '0',
      DATABASE_URL: database,
      WRITE_TOKENS: createHash('sha256').update(token).digest('hex'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const [line] = await once(lines, 'line');
  lines.on('line', () => undefined);
  const { url } = JSON.parse(line) as { url: string };
  return { url, token, pid: child.pid!, stop: () => void child.kill() };
}

/** Megabytes of memory that a process holds (Linux). */
export function memoryOf(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}

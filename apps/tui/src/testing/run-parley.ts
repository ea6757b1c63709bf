import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command as it is published. */
export const bundle = fileURLToPath(new URL('../../dist/parley.js', import.meta.url));

/** How a run of the command ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Start the bundled command, with pipes for its streams; `stdout` may be an open file instead. */
export function startParley(
  args: readonly string[],
  { cwd, stdout = 'pipe' }: { cwd?: string | undefined; stdout?: 'pipe' | number } = {},
): ChildProcess {
  return spawn(process.execPath, [bundle, ...args], { cwd, stdio: ['pipe', stdout, 'pipe'] });
}

/** Run the bundled command to its end. */
export async function runParley(
  args: readonly string[],
  { stdin = '', cwd }: { stdin?: string | Uint8Array; cwd?: string } = {},
): Promise<Run> {
  const child = startParley(args, { cwd });
  const [stdout, stderr] = [collect(child, 'stdout'), collect(child, 'stderr')];
  child.stdin?.on('error', () => undefined).end(stdin);
  return { code: await endOf(child), stdout: stdout(), stderr: stderr() };
}

/** The exit code of a process, once its streams are closed. */
export function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

function collect(child: ChildProcess, stream: 'stdout' | 'stderr'): () => string {
  const chunks: Buffer[] = [];
  child[stream]?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { built } from './service.ts';

/** How a runtime other than Node starts a program; null where npm has no binary of it for this platform. */
export interface Runtime {
  readonly command: string;
  readonly options: readonly string[];
}

const require = createRequire(import.meta.url);

/** Bun, from npm. */
export function bun(): Runtime | null {
  const architectures: Readonly<Record<string, string>> = { x64: 'x64', arm64: 'aarch64' };
  const command = binary(`@oven/bun-linux-${architectures[process.arch]}`, 'bin/bun');
  return command === null ? null : { command, options: [] };
}

/** Deno, from npm, allowed what the service needs: its own folder, the database's, and connections of this machine. */
export function deno(database: string): Runtime | null {
  const command = binary(`@deno/linux-${process.arch}-glibc`, 'deno');
  const options = [
    ...['run', '--no-prompt', '--allow-net=127.0.0.1', '--allow-env', '--allow-sys', '--allow-ffi'],
    ...[`--allow-read=${dirname(built('node'))},${dirname(database)}`, `--allow-write=${dirname(database)}`],
  ];
  return command === null ? null : { command, options };
}

/** The optional dependency's program; null where it was not installed. */
function binary(name: string, path: string): string | null {
  if (process.platform !== 'linux') return null;
  try {
    const file = join(dirname(require.resolve(`${name}/package.json`)), path);
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

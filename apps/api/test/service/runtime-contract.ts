import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { sha256 } from '../../src/digest.ts';
import type { Send } from '../contract/api.ts';
import { contract } from '../contract/contract.ts';
import { TOKENS } from '../ports.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import type { Runtime } from './runtimes.ts';
import { built } from './service.ts';

/** Runs the contract on the built service in another runtime; says so where there is none for this platform. */
export function runtimeContract(name: string, runtimeOf: (database: string) => Runtime | null): void {
  if (runtimeOf('') === null) {
    test.skip(`${name} has no binary on npm for ${process.platform} ${process.arch}`, () => undefined);
    return;
  }
  describe(`in ${name}`, () => {
    let child: ChildProcess | undefined;
    let url = '';
    beforeAll(async () => {
      const database = join(await temporaryFolder(), 'parley.db');
      const { command, options } = runtimeOf(database)!;
      child = spawn(command, [...options, built('node')], {
        env: {
          ...{ PORT: '0', DATABASE_URL: `file:${database}`, RATE_LIMIT: '0', ARTICLES_LIMIT: '100' },
          WRITE_TOKENS: await sha256(TOKENS.write),
          READ_TOKENS: await sha256(TOKENS.read),
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const lines = createInterface(child.stdout!);
      const [line] = await once(lines, 'line');
      lines.on('line', () => undefined);
      ({ url } = JSON.parse(line));
    }, 60_000);
    afterAll(() => void child?.kill('SIGKILL'));

    const send: Send = (path, init) => fetch(new URL(path, url), init);
    contract(send);
  });
}

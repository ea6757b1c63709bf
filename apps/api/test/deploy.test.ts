import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const wrangler = async (...words: string[]) => {
  const program = fileURLToPath(new URL('../node_modules/.bin/wrangler', import.meta.url));
  const { stdout } = await promisify(execFile)(program, words, {
    cwd: folder,
    env: { ...process.env, CI: '1' },
  });
  return stdout;
};

test('wrangler would deploy the worker with its database, its queue and its rate limit', async () => {
  const outdir = await temporaryFolder();
  const told = await wrangler('deploy', '--dry-run', '--outdir', outdir);
  for (const binding of ['env.DATABASE (parley)', 'env.JOBS (parley-jobs)', 'env.RATE_LIMITER']) {
    expect(told).toContain(binding);
  }
  expect(await readdir(outdir)).toContain('worker.js');
});

test('wrangler applies the migrations to a new database', async () => {
  const state = await temporaryFolder();
  const apply = () => wrangler('d1', 'migrations', 'apply', 'parley', '--local', '--persist-to', state);
  expect(await apply()).toContain('0001_dossiers.sql');
  expect(await apply()).toContain('No migrations to apply');
});

test('the container file and the unit run what the build leaves', async () => {
  const read = (name: string) => readFile(new URL(`../${name}`, import.meta.url), 'utf8');
  const left = await readdir(new URL('../dist/node/', import.meta.url));
  expect(left).toEqual(expect.arrayContaining(['node.js', 'back-up.js', 'migrations', 'node_modules']));
  expect(await read('deploy/Containerfile')).toContain('CMD ["node", "/opt/parley/node.js"]');
  expect(await read('deploy/parley-api.service')).toContain('ExecStart=/usr/bin/node /opt/parley/node.js');
});

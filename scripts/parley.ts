// Runs the command from the checkout, and builds it first when its sources are newer. Standard output is the
// command's alone.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'apps/tui/dist/parley.js');

/** All that the bundle is made from. */
const sources = [
  'packages/core/src',
  'packages/core/package.json',
  'packages/core/tsconfig.build.json',
  'apps/tui/src',
  'apps/tui/build.ts',
  'apps/tui/package.json',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
];

if (isStale()) build();
process.argv[1] = bundle;
// `pnpm parley` moves to the root; paths mean what they mean where it was typed.
const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
if (script === 'parley' && typedIn !== undefined) process.chdir(typedIn);
await import(pathToFileURL(bundle).href);

function isStale(): boolean {
  const built = statSync(bundle, { throwIfNoEntry: false });
  return built === undefined || sources.some((source) => isNewer(join(root, source), built.mtimeMs));
}

/** Whether a file, or anything in a folder, changed since. A folder changes when a file comes or goes. */
function isNewer(path: string, time: number): boolean {
  const entry = statSync(path);
  if (entry.mtimeMs > time) return true;
  return entry.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), time));
}

function build(): void {
  if (process.stderr.isTTY) process.stderr.write('Building parley …\n');
  const start = new Date();
  const turbo = spawnSync(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', '--filter=@parley/tui', '--output-logs=errors-only'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } },
  );
  if (turbo.status !== 0) {
    process.stderr.write(`${turbo.error?.message ?? turbo.stdout + turbo.stderr}\nparley: the build failed\n`);
    process.exit(1);
  }
  // A build from turbo's cache may carry an older time; what changes while it runs must count as newer.
  utimesSync(bundle, start, start);
}

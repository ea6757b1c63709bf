// Runs the command from the checkout, built first where sources are newer. Standard output is the command's alone.
import { readdirSync, statSync, utimesSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildWhenStale } from './build-when-stale.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}apps/tui/dist/parley.js`;

/** All that the bundle is made from. Looking at their times takes milliseconds, asking turbo half a second. */
const sources = [
  'pnpm-lock.yaml',
  'apps/tui/build.ts',
  'apps/tui/bundled-licences.ts',
  ...['apps/tui', ...readdirSync(`${root}packages`).map((name) => `packages/${name}`)].flatMap((folder) => [
    `${folder}/package.json`,
    `${folder}/src`,
    `${folder}/data`,
  ]),
];

if (isStale()) build();
// Where Node can (from 22.8 on), it keeps the program as compiled for the next start.
module.enableCompileCache?.();
process.argv[1] = bundle;
// `pnpm parley` moves to the root; paths mean what they mean where it was typed.
const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
if (script === 'parley' && typedIn !== undefined) process.chdir(typedIn);
await import(pathToFileURL(bundle).href);

function isStale(): boolean {
  const built = statSync(bundle, { throwIfNoEntry: false });
  return built === undefined || sources.some((source) => isNewer(root + source, built.mtimeMs));
}

/** Whether a file, or anything in a folder, changed since. A folder changes when a file comes or goes. */
function isNewer(path: string, time: number): boolean {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return false;
  if (entry.mtimeMs > time) return true;
  return entry.isDirectory() && readdirSync(path).some((name) => isNewer(`${path}/${name}`, time));
}

function build(): void {
  if (process.stderr.isTTY) process.stderr.write('Building parley …\n');
  const start = new Date();
  if (!buildWhenStale('@parley/tui')) process.exit(1);
  // Turbo may bring the bundle from its cache, with an older time; what changes meanwhile counts as newer.
  utimesSync(bundle, start, start);
}

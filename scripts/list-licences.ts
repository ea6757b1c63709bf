// Writes NOTICE, the list of all that is shipped with its licence: pnpm run licences [--check]
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildWhenStale } from './build-when-stale.ts';

const NOTICE = 'NOTICE';
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'Unlicense',
]);
/** Binaries that the package manager takes for one machine alone; the notice names none of them, so that it is the same on all. */
const OF_ONE_MACHINE =
  /(?:linux|darwin|win32|windows|android)-?(?:x64|arm64|arm|ia32|x86|glibc|gnu|musl|msvc)/u;
/** What the files that are no packages are under. */
const DATA = `
Data
----
packages/syntax/src/weights: CC-BY-SA-4.0, derived from treebanks and word vectors named in packages/syntax/WEIGHTS-LICENSE.md
packages/core/src/lexicon/en/generated: MIT, generated from the packages named in packages/core/NOTICE.md

The command is one file with further packages inside; the .LEGAL.txt beside it, which its build writes, has their licences in full.
`;

/** What the package manager tells of a package. */
interface Installed {
  readonly name: string;
  readonly versions: readonly string[];
}

if (!buildWhenStale('@parley/tui')) process.exit(1);
const installed = listPackages([]);
const bundled = bundledPackages();
// What others install with the packages, and what is inside the command's one file, which they do not see.
const packages = [
  ...new Map(
    [
      ...listPackages(['--prod']),
      ...installed.filter((one) => bundled.has(`${one.name} ${one.version}`)),
    ].map((one) => [`${one.name} ${one.version}`, one]),
  ).values(),
];
const refused = packages.filter(({ licence }) => !ALLOWED.has(licence));
for (const { name, version, licence } of refused)
  console.error(`${name} ${version}: the licence ${licence} is not allowed`);
const lines = packages
  .filter(({ name }) => !OF_ONE_MACHINE.test(name))
  .map(({ name, version, licence }) => `${name} ${version}: ${licence}`)
  .sort();
const notice = `Parley, under the Apache License 2.0 (LICENSE), comes with the following.\n\nPackages\n--------\n${lines.join('\n')}\n${DATA}`;

if (refused.length > 0) process.exitCode = 1;
else if (!process.argv.includes('--check')) writeFileSync(NOTICE, notice);
else if (readFileSync(NOTICE, 'utf8') !== notice) {
  console.error('NOTICE is out of date: pnpm run licences');
  process.exitCode = 1;
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

function listPackages(options: readonly string[]): readonly Package[] {
  const listed = execFileSync('pnpm', ['--recursive', 'licenses', 'list', ...options, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const byLicence: Readonly<Record<string, readonly Installed[]>> = JSON.parse(listed);
  return Object.entries(byLicence).flatMap(([licence, all]) =>
    all.flatMap(({ name, versions }) => versions.map((version) => ({ name, version, licence }))),
  );
}

/** Name and version of what the command's build found inside its bundle. */
function bundledPackages(): ReadonlySet<string> {
  const legal = readFileSync('apps/tui/dist/parley.js.LEGAL.txt', 'utf8');
  const found = new Set([...legal.matchAll(/^(\S+ \d+\.\d+\.\d+\S*)\n-{72}$/gmu)].map(([, name]) => name!));
  if (found.size === 0) throw new Error('the command is said to hold nothing of others');
  return found;
}

// Packs what is published and checks it as others get it, entries and types: pnpm run packages
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildWhenStale } from './build-when-stale.ts';

const PUBLISHED = ['packages/syntax', 'packages/core', 'packages/reading', 'packages/client', 'apps/tui'];
/** Packages may need no script to be installed. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepare'];

/** All packages have one version: docs/decisions/0007. */
const { version: release } = JSON.parse(readFileSync(`${PUBLISHED[0]}/package.json`, 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'parley-packages-'));
try {
  for (const path of PUBLISHED) check(path);
} finally {
  rmSync(folder, { recursive: true });
}

function check(path: string): void {
  const {
    name,
    version,
    private: isPrivate,
    scripts,
    publishConfig,
    exports,
  } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const faults: string[] = [];
  if (!buildWhenStale(name)) faults.push('is not built');
  if (version !== release) faults.push(`is ${version}, others ${release}`);
  if (isPrivate) faults.push('is private');
  if (publishConfig?.provenance !== true) faults.push('would be published without its provenance');
  for (const script of INSTALL_SCRIPTS) if (scripts?.[script]) faults.push(`runs a script: ${script}`);
  execFileSync('pnpm', ['pack', '--out', join(folder, 'package.tgz')], { cwd: path, stdio: 'pipe' });
  const file = join(folder, 'package.tgz');
  if (!passes('publint', ['run', file, '--strict'])) faults.push('publint found faults');
  // The command has no entries but its bin.
  if (exports && !passes('attw', [file, '--profile', 'esm-only'])) faults.push('its types are wrong');
  console.log(`${name}: ${faults.length === 0 ? 'ready' : faults.join('; ')}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** Runs a checker; what it found goes to stderr. */
function passes(command: string, options: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin', command), options, {
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(stdout + stderr);
  return status === 0;
}

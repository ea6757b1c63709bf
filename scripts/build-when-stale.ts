import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Build a package and what it needs, unless that is done; silent on stdout. False when a build failed, which stderr tells. */
export function buildWhenStale(packageName: string): boolean {
  const arguments_ = ['run', 'build', `--filter=${packageName}`, '--output-logs=errors-only'];
  const turbo = spawnSync(`${root}node_modules/.bin/turbo`, arguments_, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  });
  if (turbo.error) throw turbo.error;
  if (turbo.status !== 0) process.stderr.write(turbo.stdout + turbo.stderr);
  return turbo.status === 0;
}

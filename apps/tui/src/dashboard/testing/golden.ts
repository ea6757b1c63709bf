import { readFileSync, writeFileSync } from 'node:fs';

/** The screen as a reader last approved it; with PARLEY_GOLDEN=write the current one, if given, takes its place. */
export function golden(name: string, current?: string): string {
  const file = new URL(`../screens/golden/${name}.txt`, import.meta.url);
  if (current !== undefined && process.env.PARLEY_GOLDEN === 'write') writeFileSync(file, `${current}\n`);
  return readFileSync(file, 'utf8').replace(/\n$/u, '');
}

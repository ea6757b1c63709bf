// Tries to break the doors for hostile text: pnpm run fuzz [door [seconds]]; without seconds, a short run that is the same each time
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildWhenStale } from './build-when-stale.ts';

/** Inputs a door in a short run. */
const INPUTS = 150;
const FINDINGS = '.fuzz';

if (['@parley/core', '@parley/reading'].every(buildWhenStale)) await fuzz();
else process.exitCode = 1;

async function fuzz(): Promise<void> {
  const { watchCoverage } = await import('../packages/fuzz/src/search/watch-coverage.ts');
  const coverage = await watchCoverage();
  const { doors } = await import('../packages/fuzz/src/doors.ts');
  const { tryDoor } = await import('../packages/fuzz/src/search/try-door.ts');
  const [asked = 'all', seconds] = process.argv.slice(2);
  const chosen = doors.filter(({ name }) => asked === 'all' || name === asked);
  if (chosen.length === 0 || (seconds !== undefined && !/^\d+$/u.test(seconds))) {
    console.error(`fuzz [door [seconds]]: a door is all, ${doors.map(({ name }) => name).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const effort = seconds === undefined ? { inputs: INPUTS } : { seconds: Number(seconds) };
  for (const { name, take, examples, dictionary } of chosen) {
    const files = globSync(examples).sort();
    const first = files.map((file) => new Uint8Array(readFileSync(file)));
    const { inputs, corpus, broken } = await tryDoor(take, first, dictionary, coverage, effort);
    const reached = corpus.length - 1 - first.length;
    console.log(`${name.padEnd(10)}${String(inputs).padStart(8)} inputs, ${reached} reached something new`);
    if (broken === null) continue;
    mkdirSync(FINDINGS, { recursive: true });
    writeFileSync(`${FINDINGS}/${name}`, broken.input);
    console.error(`${name}: broken by ${FINDINGS}/${name}:`, broken.error);
    process.exitCode = 1;
  }
  coverage.stop();
}

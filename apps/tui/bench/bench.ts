import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleProgram } from '../src/dashboard/testing/bundle-program.ts';
import { onTerminal } from './on-terminal.ts';

/** Measures what the issue of the dashboard asks for, and prints it: `pnpm --filter @parley/tui bench [--runs N]`. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' } },
});
const bundle = fileURLToPath(new URL('../dist/parley.js', import.meta.url));
const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
const runs = Number(values.runs);

say(`bin: ${(statSync(bundle).size / 1e6).toFixed(2)} MB`);

const frames: number[] = [];
const boards: number[] = [];
for (let run = 0; run < runs; run += 1) {
  const terminal = onTerminal(`'${process.execPath}' '${bundle}' '${seeds}'`);
  frames.push(await terminal.shows('Agreements ('));
  boards.push(await terminal.shows('5 reports'));
  terminal.type('q');
  await terminal.ended;
}
say(`first frame, seeds: ${spread(frames)}`);
say(`all five articles read: ${spread(boards)}`);

const starts = Array.from({ length: runs }, () => {
  const start = performance.now();
  execFileSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
});
say(`Node alone: ${spread(starts)}`);

const reports = Array.from({ length: runs }, () => {
  const start = performance.now();
  execFileSync(process.execPath, [bundle, 'report', seeds]);
  return performance.now() - start;
});
say(`plain report, seeds: ${spread(reports)}`);

const program = await bundleProgram('key-to-frame', "import '../../bench/key-to-frame.ts';");
const { building, took } = JSON.parse(
  execFileSync(process.execPath, [program], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  }),
) as { readonly building: number; readonly took: Readonly<Record<string, readonly number[]>> };
say(`5,000 findings made ready for the screen in ${building.toFixed(0)} ms`);
for (const [kind, times] of Object.entries(took)) {
  say(`key to frame, ${kind}: ${spread(times)}`);
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN).toFixed(0);
  return `${at(0.5)} ms median (${at(0)}–${at(1)}, ${sorted.length} times)`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

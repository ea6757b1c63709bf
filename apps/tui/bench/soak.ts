import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { onTerminal } from './on-terminal.ts';

/**
 * Watches a folder of which one article changes again and again, and prints after each fifty changes how much memory is in use:
 * `pnpm --filter @parley/tui soak [--articles N] [--changes N] [--pause MILLISECONDS]`. Ends with 1 when it is not flat.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100' },
    changes: { type: 'string', default: '500' },
    pause: { type: 'string', default: '400' },
  },
});
const [articles, changes] = [Number(values.articles), Number(values.changes)];
const bundle = fileURLToPath(new URL('../dist/parley.js', import.meta.url));
const probe = fileURLToPath(new URL('memory-probe.ts', import.meta.url));

/** Changes between two looks. */
const LOOK = 50;
/** Bytes that may stay of a change: less than an article of the folder takes. */
const FLAT = 1_000;

interface Sample {
  readonly changes: number;
  readonly dashboard: number;
  readonly reader: number;
  readonly resident: number;
}

const home = mkdtempSync(join(tmpdir(), 'parley-soak-'));
try {
  process.exitCode = await soak(join(home, 'memory'));
} finally {
  rmSync(home, { recursive: true });
}

async function soak(memory: string): Promise<number> {
  for (let index = 0; index < articles; index += 1) write(index, 0);
  const program = `'${process.execPath}' --import '${probe}' '${bundle}' '${home}/*.txt' --watch`;
  const terminal = onTerminal(`env PARLEY_MEMORY='${memory}' ${program}`);
  await terminal.shows(`${articles} report`);
  const pid = newestChild(terminal.process.pid ?? 0);
  const samples: Sample[] = [];
  for (let change = 1; change <= changes; change += 1) {
    // The versions come again: new words would fill the reader's bounded memory of words, and hide what stays.
    write(change % articles, 1 + (Math.floor(change / articles) % 8));
    await pause(Number(values.pause));
    if (change % LOOK === 0) samples.push(await look(pid, memory, change));
  }
  terminal.type('q');
  await terminal.ended;
  // Until the first look, code is still being compiled and caches fill.
  const growth = growthOf(samples.slice(1));
  const flat = growth < FLAT;
  process.stdout.write(
    `${flat ? 'flat' : 'NOT flat'}: ${growth.toFixed(0)} bytes a change stay, of ${articles} articles\n`,
  );
  return flat ? 0 : 1;
}

async function look(pid: number, memory: string, change: number): Promise<Sample> {
  writeFileSync(memory, '');
  process.kill(pid, 'SIGUSR2');
  let lines: readonly string[] = [];
  while (lines.length < 2) {
    await pause(100);
    lines = readFileSync(memory, 'utf8').split('\n').filter(Boolean);
  }
  const told = lines.map((line) => JSON.parse(line) as { isMain: boolean; live: number; resident: number });
  const live = (isMain: boolean) => told.find((one) => one.isMain === isMain)?.live ?? Number.NaN;
  const resident = Math.max(...told.map((one) => one.resident));
  const sample = { changes: change, dashboard: live(true), reader: live(false), resident };
  process.stdout.write(
    `${change} changes: live ${megabytes(sample.dashboard)} in the dashboard, ${megabytes(sample.reader)} in the reader; resident ${megabytes(resident)}\n`,
  );
  return sample;
}

/**
 * Bytes that live more with each change: from the least of the first half to the least of the second, since what lives also
 * comes and goes with compiled code.
 */
function growthOf(samples: readonly Sample[]): number {
  const half = Math.floor(samples.length / 2);
  const least = (part: readonly Sample[]) =>
    Math.min(...part.map(({ dashboard, reader }) => dashboard + reader));
  return (least(samples.slice(half)) - least(samples.slice(0, half))) / (half * LOOK);
}

function write(index: number, version: number): void {
  const text = [
    `Norland and Sudria agreed on Tuesday to reopen ferry line ${index}, version ${version}.`,
    '“It was a start,” said Jane Roe, the mayor of Northport. The two sides made no progress on fishing quotas.',
  ].join('\n\n');
  writeFileSync(join(home, `article-${index}.txt`), text);
}

/** The program behind the shells that started it. */
function newestChild(pid: number): number {
  let last = pid;
  for (;;) {
    try {
      last = Number(execFileSync('pgrep', ['-n', '-P', `${last}`], { encoding: 'utf8' }));
    } catch {
      return last;
    }
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

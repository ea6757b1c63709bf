import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTerminal } from './on-terminal.ts';

/** What the program takes while it watches, in MB, from when all was read to the end. */
export interface WatchMemory {
  readonly articles: number;
  readonly changes: number;
  readonly samples: readonly number[];
}

/** Watch so many articles for so many seconds, while one of them changes every second. */
export async function watchMemory(bundle: string, articles: number, seconds: number): Promise<WatchMemory> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-watch-'));
  for (let index = 0; index < articles; index += 1) write(folder, index, 0);
  const terminal = onTerminal(`'${process.execPath}' '${bundle}' '${folder}' --watch`);
  await terminal.shows(`${articles} reports`);
  const program = childOf(childOf(terminal.process.pid ?? 0) ?? 0) ?? childOf(terminal.process.pid ?? 0) ?? 0;
  const samples: number[] = [];
  for (let second = 0; second < seconds; second += 1) {
    write(folder, second % articles, second + 1);
    await pause(1_000);
    if (second % Math.max(1, Math.floor(seconds / 12)) === 0) samples.push(residentMegabytes(program));
  }
  terminal.type('q');
  await terminal.ended;
  rmSync(folder, { recursive: true });
  return { articles, changes: seconds, samples };
}

function write(folder: string, index: number, version: number): void {
  const text = [
    `Norland and Sudria agreed on Tuesday to reopen ferry line ${index}, version ${version}.`,
    '“It was a start,” said Jane Roe, the mayor of Northport. The two sides made no progress on fishing quotas.',
  ].join('\n\n');
  writeFileSync(join(folder, `article-${index}.txt`), text);
}

function childOf(pid: number): number | null {
  try {
    return Number(execFileSync('pgrep', ['-P', `${pid}`], { encoding: 'utf8' }).split('\n')[0]);
  } catch {
    return null;
  }
}

function residentMegabytes(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line?.[1]) / 1024);
}

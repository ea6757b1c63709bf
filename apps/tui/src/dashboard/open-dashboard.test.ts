import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../testing/run-parley.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { bundleProgram } from './testing/bundle-program.ts';
import { ferryTalks } from './testing/fixture.ts';
import { golden } from './testing/golden.ts';
import { hasTmux, startTmux, type TmuxTerminal } from './testing/tmux.ts';

const required = process.env.PARLEY_TMUX === '1' || Boolean(process.env.CI);
if (!hasTmux && !required) {
  console.warn(
    'SKIPPED: the dashboard on a real terminal, for want of tmux (PARLEY_TMUX=1 makes that a failure)',
  );
}

if (!hasTmux && required) {
  test('tmux is installed', () => {
    expect.fail('the tests of the dashboard on a real terminal need tmux, and it is not installed');
  });
}

describe.runIf(hasTmux)('on a real terminal', { timeout: 60_000 }, () => {
  const size = { columns: 80, rows: 24 };
  let ferry: string;
  let failing: string;
  let terminal: TmuxTerminal | undefined;

  beforeAll(async () => {
    ferry = await bundleProgram('ferry-talks', program(''));
    failing = await bundleProgram(
      'failing-talks',
      program("setTimeout(() => { throw new Error('boom\\u001b[31m') }, 300);"),
    );
  });

  afterEach(() => {
    terminal?.close();
    terminal = undefined;
  });

  test('the screen is the golden one, key by key, and quitting leaves one line behind', async () => {
    terminal = open(ferry, { NO_COLOR: '1' });
    await terminal.shows('q quit');
    expect(terminal.screen()).toBe(trimmed(golden('board-80x24')));
    terminal.press('jj');
    await terminal.shows('▸≠');
    expect(terminal.screen()).toBe(trimmed(golden('board-differ-80x24')));
    terminal.press('Enter', 'n');
    await terminal.shows('Evidence 2/2');
    expect(terminal.screen()).toBe(trimmed(golden('detail-80x24')));
    terminal.press('Escape');
    await terminal.shows('Agreements (5)');
    terminal.press('?');
    await terminal.shows('Keys of the board');
    expect(terminal.screen()).toBe(trimmed(golden('help-80x24')));
    terminal.press('Escape');
    await terminal.shows('q quit');
    terminal.press('q');
    expect(await terminal.ended()).toBe(0);
    expect(terminal.screen()).toContain('parley: 5 agreements, 4 unresolved points in 3 reports');
  });

  test('a click selects and opens, and the wheel moves, as soon as the mouse is on', async () => {
    terminal = open(ferry);
    await terminal.shows('q quit');
    terminal.press('m');
    await terminal.shows('the mouse works here now');
    terminal.press('-l', '\u001b[<0;5;5M\u001b[<0;5;5m');
    await terminal.shows('▸≠ pilots');
    terminal.press('-l', '\u001b[<0;999;999M\u001b[<64;5;5M');
    await terminal.shows('▸✓ second evening');
    terminal.press('-l', '\u001b[<0;50;3M\u001b[<0;50;3M');
    await terminal.shows('Evidence 1/');
  });

  test('resizing keeps the place', async () => {
    terminal = open(ferry);
    await terminal.shows('q quit');
    terminal.press('Tab', 'j', 'j');
    await terminal.shows('▸✗ silence');
    terminal.resize(60, 18);
    await terminal.shows('▸✗ silence of the fog horn at night');
    terminal.resize(30, 8);
    await terminal.shows('parley needs 40×10');
    terminal.resize(140, 40);
    await terminal.shows('▸✗ silence');
    expect(terminal.screen()).toContain('┏━ ▸ Unresolved (4)');
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s gives the terminal back', async (signal, code) => {
    terminal = open(ferry);
    await terminal.shows('q quit');
    terminal.kill(signal);
    expect(await terminal.ended()).toBe(code);
    expect(terminal.screen()).not.toContain('Agreements');
  });

  test('Ctrl-Z stops the whole job, and fg brings the screen back', async () => {
    terminal = startTmux(['bash', '--norc', '-i'], size, { PS1: 'shell> ' });
    terminal.press(`'${process.execPath}' '${ferry}'`, 'Enter');
    await terminal.shows('q quit');
    terminal.press('j', 'C-z');
    await terminal.shows('Stopped');
    expect(terminal.screen()).not.toContain('Agreements');
    terminal.press('fg', 'Enter');
    await terminal.shows('▸✓ one lifeboat');
    terminal.press('j');
    await terminal.shows('▸≠ pilots');
    terminal.press('q');
    await terminal.shows('parley: 5 agreements');
  });

  test('a stop from outside gives the terminal back as well', async () => {
    terminal = startTmux(['bash', '--norc', '-i'], size, { PS1: 'shell> ' });
    terminal.press(`'${process.execPath}' '${ferry}'`, 'Enter');
    await terminal.shows('q quit');
    terminal.killProgram('SIGTSTP');
    await terminal.shows('Stopped');
    expect(terminal.screen()).not.toContain('Agreements');
    terminal.press('fg', 'Enter');
    await terminal.shows('Agreements (5)');
    terminal.press('q');
    await terminal.shows('parley: 5 agreements');
  });

  test('Ctrl-C interrupts', async () => {
    terminal = open(ferry);
    await terminal.shows('q quit');
    terminal.press('C-c');
    expect(await terminal.ended()).toBe(130);
  });

  test('after a crash the terminal is given back before the message', async () => {
    terminal = open(failing);
    expect(await terminal.ended()).toBe(1);
    expect(terminal.screen()).toContain('parley: the dashboard failed\nError: boom[31m\n');
    expect(terminal.screen()).not.toContain('Agreements');
  });

  test('a terminal that goes away ends the program', async () => {
    terminal = startTmux(['bash', '--norc', '-i'], size, { PS1: 'shell> ' });
    terminal.press(`'${process.execPath}' '${ferry}'`, 'Enter');
    await terminal.shows('q quit');
    const program = terminal.programs();
    terminal.close();
    terminal = undefined;
    await expect.poll(() => program.filter(isAlive), { timeout: 10_000 }).toEqual([]);
  });

  test('the editor gets the terminal at the line of the evidence, and gives it back', async () => {
    const folder = temporaryFolder({
      'one.txt': 'Ferry talks.\n\nNorland and Sudria agreed on Tuesday to reopen the ferry line.\n',
      editor: '#!/bin/sh\necho "editing $1 $(basename "$2")"; read answer\n',
    });
    chmodSync(join(folder, 'editor'), 0o755);
    terminal = startTmux([process.execPath, bundle, join(folder, 'one.txt')], size, {
      EDITOR: join(folder, 'editor'),
    });
    await terminal.shows('1 report ');
    terminal.press('Enter', 'e');
    await terminal.shows('editing +3 one.txt');
    expect(terminal.screen()).not.toContain('Evidence');
    terminal.press('Enter');
    await terminal.shows('Evidence 1/1');
  });

  test('what changes is read again while it is watched, and the last good data stay', async () => {
    const talks = 'Norland and Sudria agreed on Tuesday to reopen the ferry line.\n';
    const folder = temporaryFolder({ 'one.txt': talks });
    terminal = startTmux([process.execPath, bundle, folder, '--watch'], size);
    await terminal.shows('1 report · 0 quotes · watching');
    writeFileSync(join(folder, 'two.txt'), 'Norland and Eastland signed a treaty on fishing on Monday.\n');
    await terminal.shows('2 reports');
    rmSync(join(folder, 'two.txt'));
    await terminal.shows('1 report ');
    writeFileSync(join(folder, 'one.txt'), Buffer.from([0xff, 0x00, 0x01]));
    await terminal.shows('1 not read');
    expect(terminal.screen()).toContain('1 report ');
    writeFileSync(join(folder, 'one.txt'), talks.replace('ferry', 'railway'));
    await terminal.shows('railway');
    rmSync(folder, { recursive: true });
    await terminal.shows('showing the last good data');
    expect(terminal.screen()).toContain('railway');
    mkdirSync(folder);
  });

  test('an export is written where the command was started', async () => {
    const folder = temporaryFolder({
      'one.txt': 'Norland and Sudria agreed on Tuesday to reopen the ferry line.\n',
    });
    const command = 'cd "$0" && exec "$@"';
    terminal = startTmux(['sh', '-c', command, folder, process.execPath, bundle, 'one.txt'], size);
    await terminal.shows('1 report ');
    terminal.press('x', 'j', 'Enter');
    await terminal.shows('written: parley-board.md');
    expect(readFileSync(join(folder, 'parley-board.md'), 'utf8')).toContain('ferry line');
  });

  test('a screen reader gets numbered lines that are only ever added', async () => {
    const folder = temporaryFolder({
      'one.txt': 'Norland and Sudria agreed on Tuesday to reopen the ferry line.\n',
    });
    terminal = startTmux([process.execPath, bundle, folder, '--screen-reader'], size);
    await terminal.shows('1. Agreements, 1');
    terminal.press('1', 'Enter');
    await terminal.shows('1. reopen');
    terminal.press('1', 'Enter');
    terminal.press('1', 'Enter');
    await terminal.shows('Evidence: Norland and Sudria agreed');
    expect(terminal.screen()).toContain('1. Agreements, 1');
    expect(terminal.screen()).not.toMatch(/[┏━┃│┌]/u);
    terminal.press('q', 'Enter');
    expect(await terminal.ended()).toBe(0);
  });

  test('the published command opens it on a folder of articles', async () => {
    const texts = ferryTalks().analyses.map(({ id, article }) => [`${id}.txt`, article.text] as const);
    terminal = startTmux([process.execPath, bundle, temporaryFolder(Object.fromEntries(texts))], size);
    await terminal.shows('3 reports');
    terminal.press('?');
    await terminal.shows('Keys of the board');
    terminal.press('Escape');
    await terminal.shows('q quit');
    terminal.press('q');
    expect(await terminal.ended()).toBe(0);
    expect(terminal.screen()).toMatch(/^parley: .* in 3 reports$/mu);
  });

  function open(file: string, environment: Readonly<Record<string, string>> = {}): TmuxTerminal {
    return startTmux([process.execPath, file], size, environment);
  }
});

function program(before: string): string {
  return `
    import { openDashboard } from './open-dashboard.tsx';
    import { fixedSource } from './testing/fixed-source.ts';
    import { ferryTalks } from './testing/fixture.ts';
    ${before}
    const { dossier, analyses } = ferryTalks();
    const source = fixedSource(dossier, analyses);
    const { code } = await openDashboard({ source, input: process.stdin, output: process.stdout });
    process.exitCode = code;
  `;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function trimmed(screen: string): string {
  return screen.replace(/ +$/gmu, '');
}

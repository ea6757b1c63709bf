import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundle, endOf } from '../testing/run-parley.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

/** util-linux's `script` gives a program a terminal; other systems' takes other options. */
const hasTerminals = process.platform === 'linux' && existsSync('/usr/bin/script');

test.runIf(hasTerminals)(
  'on a terminal the dashboard opens, and q leaves the terminal as it was',
  async () => {
    const cwd = temporaryFolder({ 'one.txt': 'Rain fell.\n' });
    const { code, screen } = await quitDashboard('one.txt', cwd);
    expect(code).toBe(0);
    expect(screen.lastIndexOf(LEAVE_ALTERNATE)).toBeGreaterThan(screen.indexOf(ENTER_ALTERNATE));
  },
);

test.runIf(hasTerminals)('keys come from the terminal while an article comes from a pipe', async () => {
  const cwd = temporaryFolder({ 'one.txt': 'Rain fell.\n' });
  expect(await quitDashboard('- missing.txt < one.txt', cwd)).toMatchObject({ code: 4 });
});

test.runIf(hasTerminals)('a dumb terminal gets the report', async () => {
  const cwd = temporaryFolder({ 'one.txt': 'Rain fell.\n' });
  const terminal = startOnTerminal('one.txt', cwd, { TERM: 'dumb' });
  const screen = screenOf(terminal);
  expect(await endOf(terminal)).toBe(0);
  expect(screen()).toMatch(/^1 report · /);
  expect(screen()).not.toContain('\u001b');
});

const ENTER_ALTERNATE = '\u001b[?1049h';
const LEAVE_ALTERNATE = '\u001b[?1049l';

/** Open the dashboard on a terminal of its own and press q as soon as an article is read. */
async function quitDashboard(args: string, cwd: string): Promise<{ code: number | null; screen: string }> {
  const terminal = startOnTerminal(args, cwd, { TERM: 'xterm' });
  const screen = screenOf(terminal);
  let pressed = false;
  terminal.stdout?.on('data', () => {
    if (pressed || !screen().includes('1 report ')) return;
    pressed = true;
    terminal.stdin?.write('q');
  });
  return { code: await endOf(terminal), screen: screen() };
}

function startOnTerminal(
  args: string,
  cwd: string,
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  const command = `stty rows 24 cols 80 < /dev/tty; exec '${process.execPath}' '${bundle}' ${args}`;
  return spawn('/usr/bin/script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd,
    env: { ...process.env, ...environment },
  });
}

function screenOf(terminal: ChildProcess): () => string {
  let screen = '';
  terminal.stdout?.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
  });
  return () => screen;
}

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

/** A program on a terminal that is really there, with the keyboard and the screen in the test's hands. */
export interface TmuxTerminal {
  /** Press keys, by tmux's names for them. */
  readonly press: (...keys: readonly string[]) => void;
  /** What the screen shows, without the white space at the ends of lines. */
  readonly screen: () => string;
  /** Wait until the screen shows this; fails with the screen after twenty seconds. */
  readonly shows: (text: string) => Promise<void>;
  readonly resize: (columns: number, rows: number) => void;
  /** Send the program a signal. */
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Send a signal to what runs in the shell that was started. */
  readonly killProgram: (signal: NodeJS.Signals) => void;
  /** The processes that run in it. */
  readonly programs: () => readonly number[];
  /** Wait for the program's end; resolves with its exit code. */
  readonly ended: () => Promise<number>;
  readonly close: () => void;
}

/** Whether tmux is installed. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

/** Start a program in a tmux of its own. */
export function startTmux(
  command: readonly string[],
  size: { readonly columns: number; readonly rows: number },
  environment: Readonly<Record<string, string>> = {},
): TmuxTerminal {
  const folder = mkdtempSync(join(tmpdir(), 'parley-tmux-'));
  const tmux = (...args: readonly string[]) =>
    execFileSync('tmux', ['-S', join(folder, 'socket'), '-f', '/dev/null', '-u', ...args], {
      encoding: 'utf8',
    });
  const variables = Object.entries(environment).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
  // The shell says how the program ended and keeps the screen as it was left.
  const shell = ['sh', '-c', '"$@"; echo "exit code $?"; exec cat', 'sh'];
  tmux('new-session', '-d', ...measures(size), ...variables, ...shell, ...command);
  const value = (format: string) => tmux('display-message', '-p', `#{${format}}`).trim();
  const screen = () =>
    tmux('capture-pane', '-p')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd();
  return {
    press: (...keys) => tmux('send-keys', ...keys),
    screen,
    shows: (text) => expect.poll(screen, patience).toContain(text),
    resize: (columns, rows) => tmux('resize-window', '-x', `${columns}`, '-y', `${rows}`),
    kill: (signal) => process.kill(childOf(value('pane_pid')), signal),
    killProgram: (signal) => process.kill(childOf(`${childOf(value('pane_pid'))}`), signal),
    programs: () => [childOf(value('pane_pid')), childOf(`${childOf(value('pane_pid'))}`)],
    ended: async () => {
      await expect.poll(screen, patience).toMatch(exitCode);
      return Number(exitCode.exec(screen())?.[1]);
    },
    close: () => {
      tmux('kill-server');
      rmSync(folder, { recursive: true });
    },
  };
}

const exitCode = /^exit code (\d+)$/mu;

function childOf(pid: string): number {
  return Number(execFileSync('pgrep', ['-P', pid], { encoding: 'utf8' }));
}

const patience = { timeout: 20_000, interval: 20 };

function measures({ columns, rows }: { readonly columns: number; readonly rows: number }): readonly string[] {
  return ['-x', `${columns}`, '-y', `${rows}`];
}

import { type ChildProcess, spawn } from 'node:child_process';

/** A program on a terminal of its own, with what it has written there. */
export interface OnTerminal {
  readonly process: ChildProcess;
  /** Resolves with the milliseconds from the start until the screen has shown a text. */
  readonly shows: (text: string) => Promise<number>;
  readonly type: (keys: string) => void;
  readonly ended: Promise<void>;
}

/** Start a command on a terminal of 140×40, by util-linux's `script`. */
export function onTerminal(command: string): OnTerminal {
  const start = performance.now();
  const line = `stty rows 40 cols 140 < /dev/tty; exec ${command}`;
  const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm' },
  });
  let screen = '';
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen = (screen + text).slice(-200_000);
    for (const look of waiting) look();
  });
  return {
    process: child,
    shows: (text) =>
      new Promise((resolve) => {
        const look = () => {
          if (!screen.includes(text)) return;
          waiting.delete(look);
          resolve(performance.now() - start);
        };
        waiting.add(look);
        look();
      }),
    type: (keys) => child.stdin.write(keys),
    ended: new Promise((resolve) => child.once('close', () => resolve())),
  };
}

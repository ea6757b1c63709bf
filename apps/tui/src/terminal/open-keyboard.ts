import { openSync } from 'node:fs';
import { isatty, ReadStream } from 'node:tty';

/**
 * The keyboard of the terminal that standard output shows on, also when an article came from standard input.
 * Null when there is no such terminal: then a report is wanted, no dashboard.
 */
export function openKeyboard(): ReadStream | null {
  if (!process.stdout.isTTY || process.env.TERM === 'dumb') return null;
  // A pipe on standard input is left alone: asking `process.stdin` would make it refuse other readers.
  if (isatty(0)) return process.stdin;
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return null;
  }
}

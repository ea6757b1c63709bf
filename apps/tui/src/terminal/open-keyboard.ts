import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';

/**
 * The keyboard of the terminal that standard output shows on, also when an article came from standard input.
 * Null when there is no such terminal: then a report is wanted, no dashboard.
 */
export function openKeyboard(): ReadStream | null {
  if (!process.stdout.isTTY || process.env.TERM === 'dumb') return null;
  if (process.stdin.isTTY && !process.stdin.readableEnded) return process.stdin;
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return null;
  }
}

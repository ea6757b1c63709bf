import { expect, test } from 'vitest';
import { reportSplitter } from './without-mouse.ts';

test('reports of the mouse are parted from keys, however the chunks are cut', () => {
  const typed = 'j\u001b[<0;5;4M\u001b[<0;5;4mk\u001b[B\u001b[<65;120;30Mq';
  for (let cut = 0; cut <= typed.length; cut += 1) {
    const split = reportSplitter();
    const parts = [split(typed.slice(0, cut)), split(typed.slice(cut))];
    // Cut right behind the escape it could be the key Escape, which must not wait.
    if (/\u001b\[?$/u.test(typed.slice(0, cut))) continue;
    expect(parts.map(({ keys }) => keys).join('')).toBe('jk\u001b[Bq');
    expect(parts.flatMap(({ reports }) => reports)).toEqual([
      '\u001b[<0;5;4M',
      '\u001b[<0;5;4m',
      '\u001b[<65;120;30M',
    ]);
  }
});

test('what only begins like a report is given back as it came', () => {
  const split = reportSplitter();
  expect(split('\u001b[<5').keys).toBe('');
  expect(split('xyz')).toEqual({ keys: '\u001b[<5xyz', reports: [] });
});

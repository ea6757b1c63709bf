import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayText } from './display-text.ts';
import { displayWidth } from './display-width.ts';
import { wrapText } from './wrap-text.ts';

test('lines break between words and keep their indents', () => {
  expect(wrapText('one two three four', { width: 10, first: '- ', rest: '  ' })).toBe(
    '- one two\n  three\n  four',
  );
});

test('a word longer than the line is cut', () => {
  expect(wrapText('abcdefgh', { width: 5, first: '> ', rest: '> ' })).toBe('> abc\n> def\n> gh');
});

test('wide characters count twice', () => {
  expect(wrapText('会谈会谈', { width: 4, first: '', rest: '' })).toBe('会谈\n会谈');
});

test('no line is wider than asked, and no character is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 6, max: 60 }),
      (raw, width) => {
        const text = displayText(raw);
        const lines = wrapText(text, { width, first: '* ', rest: '  ' }).split('\n');
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const kept = lines.map((line) => line.slice(2)).join('');
        expect(kept.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      },
    ),
  );
});

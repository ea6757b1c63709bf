import { expect, test } from 'vitest';
import { locate, locateFrom, locateNear } from './locate.ts';

test('the nth occurrence counts from 1, and occurrences may overlap', () => {
  expect(locate('ana bananas', 'ana', 1)).toEqual({ start: 0, end: 3 });
  expect(locate('ana bananas', 'ana', 2)).toEqual({ start: 5, end: 8 });
  expect(locate('ana bananas', 'ana', 3)).toEqual({ start: 7, end: 10 });
  expect(locate('ana bananas', 'ana', 4)).toBeNull();
  expect(locate('ana bananas', 'anna', 1)).toBeNull();
});

test('a later piece is looked for behind the one before, then anywhere', () => {
  expect(locateFrom('yes or yes', 'yes', 3)).toEqual({ start: 7, end: 10 });
  expect(locateFrom('yes or no', 'yes', 3)).toEqual({ start: 0, end: 3 });
  expect(locateFrom('yes or no', 'maybe', 3)).toBeNull();
});

const text = 'He spoke.\nShe said he said "he is here", as he said. He left.\nHe ate.';
const pieces = [{ start: text.indexOf('"'), end: text.indexOf(',') }] as const;

test('a cue or source is the nearest occurrence in the paragraph, outside the content', () => {
  // "he" before the content is 6 characters away, "he" behind it 5; the one inside is passed over.
  expect(locateNear(text, 'he', pieces)?.start).toBe(text.indexOf('he said.'));
  expect(locateNear(text, 'said', pieces)?.start).toBe(text.indexOf('said "'));
  expect(locateNear(text, 'He', pieces)?.start).toBe(text.indexOf('He left'));
});

test('part of a word, another paragraph, and nothing at all are no occurrence', () => {
  expect(locateNear(text, 'e', pieces)).toBeNull();
  expect(locateNear(text, 'ate', pieces)).toBeNull();
  expect(locateNear(text, '', pieces)).toBeNull();
});

test('of two that are equally near, the earlier counts', () => {
  expect(locateNear('he "x" he', 'he', [{ start: 3, end: 6 }])).toEqual({ start: 0, end: 2 });
});

import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const candidates = ['text', 'headline', 'published'];

test.each([
  ['txt', 'text'],
  ['Text', 'text'],
  ['headlin', 'headline'],
  ['haedline', 'headline'],
  ['publishedAt', 'published'],
  ['author', null],
  ['', null],
  ['x'.repeat(1_000_000), null],
])('%.20s means %s', (word, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

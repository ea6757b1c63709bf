import { expect, test } from 'vitest';
import { median, medianRatio } from './median.ts';

test('the middle number, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(3);
  expect(median([])).toBeNaN();
});

test('a ratio is taken within each round, so that a slow round counts no more than another', () => {
  expect(medianRatio([1, 100, 2], [2, 200, 4])).toBe(2);
});

import { expect, test } from 'vitest';
import { partOf } from './part-of.ts';

test.each([
  [[], [], []],
  [['a'], ['a'], []],
  [['a', 'b', 'c'], ['a', 'b'], ['c']],
  [['a', 'b', 'c', 'd'], ['a', 'b', 'c'], ['d']],
])('%j is cut into %j and %j', (documents, first, last) => {
  expect(partOf(documents, 'first-two-thirds')).toEqual(first);
  expect(partOf(documents, 'last-third')).toEqual(last);
  expect(partOf(documents, 'all')).toEqual(documents);
});

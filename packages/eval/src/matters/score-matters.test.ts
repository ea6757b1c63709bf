import { expect, test } from 'vitest';
import { type PlacedItem, scoreMatters } from './score-matters.ts';

const placed = (article: string, topic: string, matter: string | null): PlacedItem => ({
  article,
  item: {
    status: 'reached',
    parties: [],
    evidence: { start: 0, end: 1 },
    background: false,
    what: topic,
    topic,
  },
  matter: matter === null ? null : { id: matter, title: matter },
});

test('matters that are the topics score full, whatever is not covered', () => {
  const items = [placed('a', 'ferry', 'm1'), placed('b', 'ferry', 'm1'), placed('b', 'fish', null)];
  expect(scoreMatters(items)).toMatchObject({ items: 3, precision: 1, recall: 1, f1: 1, cross: 1, pairs: 1 });
  expect(scoreMatters(items).covered).toBeCloseTo(2 / 3);
});

test('a mixed matter costs precision, a split topic recall and its pair', () => {
  const mixed = [placed('a', 'ferry', 'm1'), placed('b', 'fish', 'm1')];
  expect(scoreMatters(mixed)).toMatchObject({ precision: 0.5, recall: 1, pairs: 0, matters: 1, topics: 2 });
  const split = [placed('a', 'ferry', 'm1'), placed('b', 'ferry', 'm2')];
  expect(scoreMatters(split)).toMatchObject({
    precision: 1,
    recall: 0.5,
    cross: 0,
    pairs: 1,
    matters: 2,
    topics: 1,
  });
});

test('of nothing all is 0', () => {
  expect(scoreMatters([])).toMatchObject({ items: 0, precision: 0, recall: 0, f1: 0 });
});

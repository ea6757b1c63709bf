import { expect, test } from 'vitest';
import { scoreFurniture } from './score-furniture.ts';

const text = 'Menu\nThey agreed.\n\n  Share this  \nCopyright Atlantis Post';
const line = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const furniture = [line('Menu'), line('Share this'), line('Copyright Atlantis Post')];

function score(predicted: { start: number; end: number }[], gold: typeof furniture | null = furniture) {
  return scoreFurniture([
    {
      gold: { id: 'd', text, quotes: null, items: null, furniture: gold },
      predicted: { id: 'd', quotes: [], agreements: [], openIssues: [], furniture: predicted },
    },
  ]);
}

test('lines count, not characters', () => {
  // Right: "Menu", and "Share this" by half of its 10 characters. Missed: the last, of which 9 of 23 are marked. Extra: the story's.
  const found = [line('Menu'), line('Share'), line('Copyright'), line('They agreed.')];
  expect(score(found)).toEqual({ gold: 3, predicted: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
});

test('one span may mark several lines', () => {
  expect(score([{ start: 0, end: text.length }])).toMatchObject({ gold: 3, predicted: 4, recall: 1 });
});

test('an article with no furniture punishes what is marked, one not annotated for it does not', () => {
  expect(score([line('Menu')], [])).toMatchObject({ gold: 0, predicted: 1, f1: 0 });
  expect(score([line('Menu')], null)).toBeNull();
});

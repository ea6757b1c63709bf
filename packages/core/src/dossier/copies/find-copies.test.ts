import { expect, test } from 'vitest';
import type { Analysis } from '../../schema/analysis.ts';
import { findCopies } from './find-copies.ts';
import { sketchStory } from './sketch.ts';

const words = (count: number, seed: number) =>
  Array.from({ length: count }, (_, at) => `w${(at * at * 7 + at * seed * 31) % 997}`);
const article = (id: string, text: string, furniture: Analysis['furniture'] = []) => ({
  id,
  sketch: sketchStory({ article: { text }, furniture } as Analysis),
});
const agency = words(200, 1).join(' ');
const other = words(200, 2).join(' ');

test('a copy, and a rewrite that keeps most sentences, retell the first of them', () => {
  const rewrite = [...words(70, 3), ...words(200, 1).slice(0, 130)].join(' ');
  const copies = findCopies([
    article('agency', agency),
    article('copy', agency),
    article('rewrite', rewrite),
  ]);
  expect(Object.fromEntries(copies)).toEqual({ copy: 'agency', rewrite: 'agency' });
});

test('another story is no copy, even if it quotes a sentence', () => {
  const quoting = [...words(200, 2), ...words(200, 1).slice(0, 25)].join(' ');
  expect(findCopies([article('agency', agency), article('other', quoting)]).size).toBe(0);
});

test('furniture in common makes no copy', () => {
  const menu = words(120, 9).join(' ');
  const furniture = [{ start: 0, end: menu.length, text: menu }];
  const articles = [agency, other].map((text, at) => article(`a${at}`, `${menu} ${text}`, furniture));
  expect(findCopies(articles).size).toBe(0);
});

test('a few words are too short to tell', () => {
  expect(findCopies([article('a', 'The talks go on.'), article('b', 'The talks go on.')]).size).toBe(0);
});

import { expect, test } from 'vitest';
import type { ReadArticle } from '../article/read-article.ts';
import { canonicalAddress } from './canonical-address.ts';
import { latestVersions } from './latest-versions.ts';

const TEXT = 'Norland and Sudria agreed on Thursday to reopen the ferry line between their capitals.';
const OTHER = 'The union rejected a pay offer from the port operators and called for a strike.';
const address = 'https://courier.example/ferry';

const article = (input: ReadArticle['input'], modified: string | null = null): ReadArticle => ({
  input,
  authors: [],
  modified,
  captions: [],
  notes: [],
});

function read(...articles: readonly ReadArticle[]) {
  const named = articles.map((article, index) => ({ name: `file ${index + 1}`, article }));
  const { latest, clashes } = latestVersions(named);
  return {
    latest: latest.map(({ name, article }) => [name, ...article.notes.map(({ code }) => code)].join(' ')),
    clashes: clashes.map(({ name }) => name),
  };
}

test.each<[string, readonly ReadArticle[], readonly string[], (readonly string[])?]>([
  [
    'of two versions at one address the one changed last stands',
    [
      article({ text: TEXT, url: `${address}?utm_source=x#top` }, '2024-03-14T12:00:00Z'),
      article({ text: OTHER }),
      article({ text: `${TEXT} Corrected.`, url: `${address}/` }, '2024-03-14T10:00:00Z'),
    ],
    ['file 1 newer-version', 'file 2'],
  ],
  [
    'without dates the one read last stands',
    [article({ text: TEXT, id: 'a' }), article({ text: `${TEXT} Corrected.`, id: 'a' })],
    ['file 2 newer-version'],
  ],
  [
    'an article that is read twice counts once',
    [article({ text: TEXT, url: address }), article({ text: `${TEXT}\n`, url: address })],
    ['file 2 read-twice'],
  ],
  [
    'the same text elsewhere is noted',
    [article({ text: TEXT }), article({ text: TEXT })],
    ['file 1', 'file 2 same-text'],
  ],
  [
    'an id for two different articles is a clash',
    [article({ text: TEXT, id: 'a' }), article({ text: OTHER, id: 'a' })],
    ['file 1'],
    ['file 2'],
  ],
])('%s', (_, articles, latest, clashes = []) => {
  expect(read(...articles)).toStrictEqual({ latest, clashes });
});

test.each([
  ['https://www.courier.example/ferry/?utm_medium=mail&id=2', 'http://courier.example/ferry?id=2#talks'],
  ['https://m.courier.example/ferry', 'https://courier.example/ferry'],
])('%s is %s', (one, other) => {
  expect(canonicalAddress(one)).toBe(canonicalAddress(other));
});

test('another parameter makes another address', () => {
  expect(canonicalAddress('https://courier.example/?p=1')).not.toBe(
    canonicalAddress('https://courier.example/?p=2'),
  );
});

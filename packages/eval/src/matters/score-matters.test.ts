import type { Dossier } from '@parley/core';
import { expect, test } from 'vitest';
import type { GoldDocument, GoldItem } from '../gold/gold-document.ts';
import { percent } from '../report/percent.ts';
import { type PlacedItem, placeItems, scoreMatters } from './score-matters.ts';

const TEXTS = {
  one: 'They agreed to reopen the ferry line. They differ over fishing quotas. A crane was promised.',
  two: 'The ferry line will run again, both said. Quotas for fish remain open. They also agreed to meet in May.',
  three: 'Fishing quotas are unsettled. The two will build a crane. An old quarrel over piers is history.',
};
type Article = keyof typeof TEXTS;

const DOCUMENTS: readonly GoldDocument[] = [
  gold(
    'one',
    ['They agreed to reopen the ferry line', 'ferry'],
    ['They differ over fishing quotas', 'quotas'],
    ['A crane was promised', 'crane'],
  ),
  gold(
    'two',
    ['The ferry line will run again', 'ferry'],
    ['Quotas for fish remain open', 'quotas'],
    ['They also agreed to meet in May', 'meeting'],
  ),
  gold(
    'three',
    ['Fishing quotas are unsettled', 'quotas'],
    ['The two will build a crane', 'crane'],
    ['An old quarrel over piers is history', 'piers', true],
  ),
];

const DOSSIER = {
  matters: [
    matter(
      'ferry line',
      ['one', 'agreed to reopen the ferry line'],
      ['two', 'The ferry line will run again, both said'],
    ),
    matter(
      'fishing quotas',
      ['one', 'They differ over fishing quotas.'],
      ['three', 'Fishing quotas are unsettled'],
      ['three', 'The two will build a crane'],
    ),
    matter('quotas', ['two', 'for fish remain open']),
    matter('crane', ['one', 'A crane was promised'], ['three', 'An old quarrel over piers is history']),
  ],
} as unknown as Dossier;

test('the scores are those of the independent scorer on the same event', () => {
  const { items, pairs, matters, topics, ...shares } = scoreMatters(placeItems(DOCUMENTS, DOSSIER));
  expect({ items, pairs, matters, topics }).toEqual({ items: 8, pairs: 5, matters: 4, topics: 3 });
  expect(Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, percent(share)]))).toEqual({
    covered: '87.5',
    precision: '81.0',
    recall: '66.7',
    f1: '73.1',
    cross: '40.0',
  });
});

test('an item that no mention shares half of has no matter, and of several mentions the closest counts', () => {
  const placed = placeItems(DOCUMENTS, DOSSIER);
  const matterOf = (topic: string, article: Article) =>
    placed.find((one) => one.item.topic === topic && one.article === article)?.matter?.title ?? null;
  expect(matterOf('meeting', 'two')).toBeNull();
  expect(matterOf('quotas', 'two')).toBe('quotas');
  expect(placed.some(({ item }) => item.topic === 'piers')).toBe(false);
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

function gold(
  id: Article,
  ...items: readonly (readonly [evidence: string, topic: string, background?: boolean])[]
): GoldDocument {
  const agreements = items.map(
    ([evidence, topic, background = false]): GoldItem => ({
      status: 'reached',
      parties: [],
      evidence: spanOf(id, evidence),
      background,
      what: topic,
      topic,
    }),
  );
  return { id, text: TEXTS[id], quotes: null, items: { agreements, openIssues: [] }, furniture: null };
}

function matter(title: string, ...mentions: readonly (readonly [Article, string])[]) {
  return {
    id: title.replaceAll(' ', '-'),
    title,
    mentions: mentions.map(([article, evidence]) => ({ article, evidence: [spanOf(article, evidence)] })),
  };
}

function spanOf(article: Article, text: string) {
  const start = TEXTS[article].indexOf(text);
  return { start, end: start + text.length };
}

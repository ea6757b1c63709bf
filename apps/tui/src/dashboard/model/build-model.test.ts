import { expect, test } from 'vitest';
import { ferryTalks } from '../testing/fixture.ts';
import { buildModel } from './build-model.ts';

const { dossier, analyses } = ferryTalks();
const model = buildModel(dossier, analyses);

test('what is agreed, leaning or pledged stands left, what is unresolved right, what differs with its agreement', () => {
  expect(model.columns.agreements.map(({ sign }) => sign.glyph)).toEqual(['✓', '✓', '≠', '…', '◐']);
  expect(model.columns.unresolved.map(({ sign }) => sign.glyph)).toEqual(['✗', '✗', '✗', '…']);
});

test('open issues alone that differ stand right', () => {
  const toll = dossier.matters.find(({ id }) => id === 'toll')!;
  const { columns } = buildModel({ ...dossier, matters: [{ ...toll, state: 'differ' }] }, analyses);
  expect(columns.unresolved.map(({ sign, share }) => [sign.glyph, share])).toEqual([['≠', '2/3']]);
});

test('shares count reports, and set those that differ against those that agree', () => {
  expect(model.columns.agreements.map(({ share }) => share)).toEqual(['3/3', '1/3', '1/3≠1', '1/3', '1/3']);
  expect(model.columns.agreements[2]?.reports).toBe('2 of 3 reports');
});

test('an article is known by its outlet, else by its id; a second one of an outlet is numbered', () => {
  expect(model.columns.agreements[0]?.tellers).toEqual(['Harbour Post', '東岸 Wire', 'night-notes-0417']);
  expect(model.columns.agreements[0]?.tellings.map(({ article }) => article.name)).toEqual([
    'Harbour Post · Ferry towns settle evening sailing, leave fish for later',
    '東岸 Wire',
    'night-notes-0417',
  ]);
  const articles = dossier.articles.map((article) => ({ ...article, outlet: 'Harbour Post' }));
  const { columns } = buildModel({ ...dossier, articles }, analyses);
  expect(columns.agreements[0]?.tellers).toEqual(['Harbour Post', 'Harbour Post (2)', 'Harbour Post (3)']);
});

test('tellings know their paragraph, their account and their difference', () => {
  const pilots = model.columns.agreements[2];
  expect(pilots?.tellings.map(({ paragraph, account }) => [paragraph, account])).toEqual([
    [9, 'Mara Lind, mayor of Vellmouth'],
    [3, 'Jo\u0301zef Ta\u0308ng'],
  ]);
  expect(pilots?.differences).toEqual(['status: Harbour Post “agreed” ≠ 東岸 Wire “pending”']);
});

test('the talks are named after those whom most matters are between', () => {
  expect(model.parties).toBe('Vellmouth – Osterhaven');
});

test('an article that was not handed in is an error that names it', () => {
  expect(() => buildModel(dossier, analyses.slice(1))).toThrow('harbour-post');
});

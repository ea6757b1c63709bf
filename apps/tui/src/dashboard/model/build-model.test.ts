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
  expect(model.columns.agreements[0]?.passages.map(({ article }) => article.name)).toEqual([
    'Harbour Post · Ferry towns settle evening sailing, leave fish for later',
    '東岸 Wire',
    'night-notes-0417',
  ]);
  const articles = dossier.articles.map((article) => ({ ...article, outlet: 'Harbour Post' }));
  const { columns } = buildModel({ ...dossier, articles }, analyses);
  expect(columns.agreements[0]?.tellers).toEqual(['Harbour Post', 'Harbour Post (2)', 'Harbour Post (3)']);
});

test('passages know their paragraph, their account and their difference', () => {
  const pilots = model.columns.agreements[2];
  expect(pilots?.passages.map(({ paragraph, account }) => [paragraph, account])).toEqual([
    [9, 'Mara Lind, mayor of Vellmouth'],
    [3, 'Jo\u0301zef Ta\u0308ng'],
  ]);
  expect(pilots?.differences).toEqual(['status: Harbour Post “agreed” ≠ 東岸 Wire “pending”']);
});

test('the talks are named after those whom most matters are between', () => {
  expect(model.parties).toBe('Vellmouth – Osterhaven');
});

test('an article that was not handed in is shown by what is quoted from it, at its place', () => {
  const { columns, articles } = buildModel(dossier, analyses.slice(1));
  const [passage] = columns.agreements[0]!.passages;
  const { start, end, text } = passage!.evidence[0]!;
  expect(articles[0]?.text.slice(start, end)).toBe(text);
  expect(passage?.why).toBeNull();
});

test('an article that the dossier does not have is an error that names it', () => {
  const articles = dossier.articles.slice(1);
  expect(() => buildModel({ ...dossier, articles }, analyses)).toThrow('harbour-post');
});

test('speakers have their quotes, those with most first, and those that nobody names last', () => {
  expect(model.speakers.map(({ name, quotes }) => [name, quotes.length])).toEqual([
    ['Mara Lind', 2],
    ['Jo\u0301zef Ta\u0308ng', 2],
    ['a clerk', 1],
    ['no speaker named', 1],
  ]);
});

test('a quote is on the matters whose evidence it overlaps', () => {
  expect(model.speakers[1]?.quotes[1]?.on).toEqual(['pilots of either town in both harbours']);
});

test('an article leads through all its passages in reading order', () => {
  const starts = model.articles[0]!.passages.map(({ evidence }) => evidence[0]!.start);
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
  expect(starts).toHaveLength(10);
});

test('a cell of the outlets leads to that outlet’s passage, and a silent one nowhere', () => {
  const { outlets } = model.matrices;
  const pilots = outlets.rows.find(({ id }) => id === 'pilots')!;
  const cells = outlets.columns.map(({ id }) => outlets.cell(pilots, id));
  expect(cells.map(({ sign }) => sign.word)).toEqual(['agreed', 'pending', 'silent']);
  expect(cells[1]?.passage).toBe(pilots.passages[1]);
});

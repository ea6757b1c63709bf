import { expect, test } from 'vitest';
import type { CueClass } from '../../lexicon/en/items/item-cue.ts';
import { type SharedItem, shareMatters } from './share-matters.ts';

const at = { start: 0, end: 1, text: 'x' };
const item = (matter: string, rest: Partial<SharedItem> = {}): SharedItem => ({
  matter,
  isTopic: false,
  positions: [],
  cueClass: 'conflict',
  sentence: 0,
  ...rest,
});
const held = (id: string, cueClass: CueClass, matter: string): SharedItem =>
  item(matter, { cueClass, positions: [{ party: { id, name: id }, evidence: [at] }] });
const mattersOf = (...items: SharedItem[]) => shareMatters(items).map(({ matter }) => matter);

test('a shorter or longer name of one matter is the first one', () => {
  expect(
    mattersOf(item('fishing quotas'), item('the quotas'), item('the fishing quota in the north')),
  ).toEqual(['fishing quotas', 'fishing quotas', 'fishing quotas']);
});

test('general words alone make no matter one', () => {
  expect(mattersOf(item('deal on gas'), item('the deal'), item('talks'))).toEqual([
    'deal on gas',
    'the deal',
    'talks',
  ]);
});

test('what another matter is merely about is a matter of its own', () => {
  expect(mattersOf(item('port fees'), item('ports'))).toEqual(['port fees', 'ports']);
  expect(mattersOf(item('fees and quotas'), item('quotas'))).toEqual(['fees and quotas', 'quotas']);
});

test('a topic names its group, and two topics stay two', () => {
  expect(mattersOf(item('dues'), item('port dues', { isTopic: true }))).toEqual(['port dues', 'port dues']);
  const topics = [item('dues', { isTopic: true }), item('port dues', { isTopic: true })];
  expect(mattersOf(...topics)).toEqual(['dues', 'port dues']);
});

test('an answer is about what was asked, and both sides hold a position', () => {
  const [asked, answer] = shareMatters([
    held('norland', 'demand', 'ports'),
    held('sudria', 'refusal', 'the demand'),
  ]);
  expect(answer!.matter).toBe('ports');
  expect(asked!.positions.map(({ party }) => party.id)).toEqual(['norland', 'sudria']);
  expect(answer!.positions.map(({ party }) => party.id)).toEqual(['sudria', 'norland']);
});

test('nobody answers himself, and nobody answers far behind', () => {
  expect(mattersOf(held('norland', 'demand', 'ports'), held('norland', 'refusal', 'the demand'))[1]).toBe(
    'the demand',
  );
  const far = { ...held('sudria', 'refusal', 'the demand'), sentence: 9 };
  expect(mattersOf(held('norland', 'demand', 'ports'), far)[1]).toBe('the demand');
});

test('positions of a matter with many parties and items stay few', () => {
  const many = Array.from({ length: 500 }, (_, at) => held(`party${at}`, 'conflict', 'port fees'));
  const shared = shareMatters(many).map(({ positions }) => positions.length);
  expect(Math.max(...shared)).toBe(33);
});

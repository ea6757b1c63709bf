import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { ferryTalks } from '../testing/fixture.ts';
import { footLines } from './foot-lines.ts';

const { dossier, analyses } = ferryTalks();
const [matter] = buildModel(dossier, analyses).columns.agreements;
const silent = ['Harbour Post', 'Sound Gazette', 'Tide Weekly', 'North Pier News', 'Lantern'];

function foot(width: number): readonly string[] {
  if (!matter) throw new Error('the fixture has an agreement');
  return footLines({ ...matter, differences: [], silent }, width).map((line) =>
    line.map(({ text }) => text).join(''),
  );
}

test('of the silent reports as many are named as fit on one row, and the others are counted', () => {
  expect(foot(80)).toEqual(['not in: Harbour Post, Sound Gazette, Tide Weekly, North Pier News, Lantern']);
  expect(foot(60)).toEqual(['not in: Harbour Post, Sound Gazette, Tide Weekly and 2 more']);
  expect(foot(40)).toEqual(['not in: Harbour Post and 4 more']);
});

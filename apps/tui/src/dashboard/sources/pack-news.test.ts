import { expect, test } from 'vitest';
import { atOnce } from '../steps.ts';
import { ferryTalks } from '../testing/fixture.ts';
import { manyTalks } from '../testing/many-talks.ts';
import { packNews, unpackNews } from './pack-news.ts';

test.each([
  ['few', ferryTalks()],
  ['many', manyTalks(250, 120)],
])('news of %s talks are the same after the way', (_, { dossier, analyses }) => {
  const news = { dossier, read: analyses.map((analysis) => ({ analysis, file: `${analysis.id}.txt` })) };
  const parcels = structuredClone(packNews(news));
  expect(atOnce(unpackNews(parcels))).toEqual(news);
});

test('no parcel of many talks is large', () => {
  const { dossier, analyses } = manyTalks(2_500, 1_000);
  const news = { dossier, read: analyses.map((analysis) => ({ analysis, file: null })) };
  for (const parcel of packNews(news)) expect(parcel.length).toBeLessThan(250_000);
});

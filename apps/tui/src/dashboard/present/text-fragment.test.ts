import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { ferryTalks } from '../testing/fixture.ts';
import { passageAddress } from './text-fragment.ts';

const { dossier, analyses } = ferryTalks();
const passage = buildModel(dossier, analyses).columns.agreements[1]!.passages[0]!;

test.each([
  ['https://a.example/x', 'https://a.example/x#:~:text=short%20%26%20self%2Dmade%2C%20it%27s'],
  ['https://a.example/x#top', 'https://a.example/x#top:~:text=short%20%26%20self%2Dmade%2C%20it%27s'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['no address', null],
])('%s leads to %s', (url, address) => {
  const evidence = [{ start: 0, end: 1, text: "short & self-made, it's" }];
  expect(passageAddress({ ...passage, evidence, article: { ...passage.article, url } })).toBe(address);
});

import { expect, test } from 'vitest';
import { GENDERED_NOUNS, ROLE_NOUNS } from './role-nouns.ts';

const nouns = Object.values(ROLE_NOUNS).flat();

test('every role noun stands once, in lower case', () => {
  expect(nouns.filter((noun, index) => nouns.indexOf(noun) !== index)).toEqual([]);
  expect(nouns.filter((noun) => noun !== noun.toLowerCase())).toEqual([]);
});

test('a noun that tells the gender is a role noun, of one gender', () => {
  const { female, male } = GENDERED_NOUNS;
  expect([...female, ...male].filter((noun) => !nouns.includes(noun))).toEqual([]);
  expect(female.filter((noun) => male.includes(noun))).toEqual([]);
});

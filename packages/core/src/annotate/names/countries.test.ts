import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COUNTRIES_FILE, countriesModule } from '../../../generate-countries.ts';
import type { Token } from '../../syntax/doc.ts';
import { countryAt } from './countries.ts';

test.each([
  ['U.S.', 'United States', 'name', 1],
  ['American', 'United States', 'adjective', 1],
  ['Americans', 'United States', 'people', 1],
  ['Washington', 'United States', 'capital', 1],
  ['White House', 'United States', 'seat', 2],
  ['South Korean', 'South Korea', 'adjective', 2],
  ['Turkey', 'Türkiye', 'name', 1],
  ['Germans', 'Germany', 'people', 1],
  ['Brussels', 'European Union', 'capital', 1],
  ['United Arab Emirates', 'United Arab Emirates', 'name', 3],
  ['Saudi', 'Saudi Arabia', 'adjective', 1],
  ['Kyiv', 'Ukraine', 'capital', 1],
])('%s stands for %s', (words, country, use, length) => {
  expect(countryAt(tokensOf(`${words} said`), 0, length + 1)).toEqual({ country, use, length });
});

test('a lower-case word and an unknown one stand for none', () => {
  expect(countryAt(tokensOf('turkey'), 0, 1)).toBeNull();
  expect(countryAt(tokensOf('Atlantis'), 0, 1)).toBeNull();
});

test('the generated table is what the generator writes', () => {
  expect(readFileSync(COUNTRIES_FILE, 'utf8')).toBe(countriesModule());
});

function tokensOf(text: string): readonly Token[] {
  let start = 0;
  return text.split(' ').map((word, index) => {
    const token = { start, end: start + word.length, index, text: word };
    start += word.length + 1;
    return { ...token, lemma: word, upos: '', xpos: '', head: -1, label: '' };
  });
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokenize.ts';

const words = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');

test.each([
  ["I don't think China's going.", "I do n't think China 's going ."],
  ["We can't, they won’t, she'd've gone", "We ca n't , they wo n’t , she 'd 've gone"],
  ['You cannot gonna', 'You can not gon na'],
  ['the U.S. Secretary, Mr. Lee of Acme Inc. said', 'the U.S. Secretary , Mr. Lee of Acme Inc. said'],
  ['$5, US$4.5bn and 3.5% of 1,000', '$ 5 , US $ 4.5 bn and 3.5 % of 1,000'],
  ['a high-level re-elected co-founder', 'a high - level re-elected co-founder'],
  ['U.S.-China talks on COVID-19', 'U.S. - China talks on COVID - 19'],
  ['“Yes,” he said.', '“ Yes , ” he said .'],
  ["the ministers' talks, rock 'n' roll", "the ministers ' talks , rock ' n ' roll"],
  ['9/11 at 3:30, either/or 555-1234', '9/11 at 3:30 , either / or 555-1234'],
  ['peace—if any—came...', 'peace — if any — came ...'],
  ['mail a.b@c.org or see https://x.org/a?b=1.', 'mail a.b@c.org or see https://x.org/a?b=1 .'],
  ['the 20th, 5pm, 1980s', 'the 20th , 5 pm , 1980s'],
  ['agreed.The talks', 'agreed . The talks'],
  ['the end.”He left', 'the end . ” He left'],
  ['shop.example.Com', 'shop.example.Com'],
  ['(Reuters) - [sic] {x}', '( Reuters ) - [ sic ] { x }'],
  ['AT&T and Q&A', 'AT&T and Q&A'],
  ['he left the U.S.', 'he left the U.S .'],
])('divides %j', (text, expected) => {
  expect(words(text)).toBe(expected);
});

const alphabets = [
  'binary',
  'grapheme',
  fc.constantFrom(...'aZé0 .,\'’"-–/$%&@:()\n\t\u00a0\u200f\ud800\udc00مرحبا你好😀\u0000\u0007'),
] as const;

test.each(alphabets.map((unit) => [unit] as const))('tokens tile any text', (unit) => {
  fc.assert(
    fc.property(fc.string({ unit: unit as 'binary', maxLength: 200 }), (text) => {
      let from = 0;
      for (const { start, end, text: token } of tokenize(text)) {
        expect(text.slice(from, start)).toMatch(/^\s*$/);
        expect(token).toBe(text.slice(start, end));
        expect(token).toMatch(/^\S+$/);
        from = end;
      }
      expect(text.slice(from)).toMatch(/^\s*$/);
    }),
    { numRuns: 500 },
  );
});

test('offsets count from the start of the text', () => {
  const text = 'First. Second one.';
  expect(tokenize(text, 7, 18).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Second',
    'one',
    '.',
  ]);
});

test('a stretch of a megabyte without spaces is divided once over', () => {
  for (const piece of ['-', 'a-', '.', "'s", '1,', 'a.', '"', 'é/']) {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(tokenize(text).at(-1)?.end).toBe(text.length);
  }
});

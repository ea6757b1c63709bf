import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiText } from './ascii.ts';
import { columnsOf } from './columns-of.ts';

test.each([
  ['▸✓ agreed …', '>+ agreed ~'],
  ['“Täng” — 夜船', '"Tang" - ????'],
  ['Jo\u0301zef', 'Jozef'],
  ['┏━┓', '+=+'],
])('%s becomes %s', (text, ascii) => {
  expect(asciiText(text)).toBe(ascii);
});

test('the ASCII form is as wide', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '夜', 'e\u0301', '✓', '½', 'ﬁ', '👩‍🚀', '…') });
  fc.assert(
    fc.property(text, (whole) => {
      expect(asciiText(whole)).toMatch(/^[\x20-\x7e]*$/u);
      expect(asciiText(whole)).toHaveLength(columnsOf(whole));
    }),
  );
});

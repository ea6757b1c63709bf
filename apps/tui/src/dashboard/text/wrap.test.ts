import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineWidth } from './fit.ts';
import { type Line, segment } from './segment.ts';
import { wrap } from './wrap.ts';

test('lines break at spaces', () => {
  expect(rows([segment('the last boat left at six')], 10)).toEqual(['the last', 'boat left', 'at six']);
});

test('a word in two tones is one word, and a tone goes on over the break', () => {
  const line = [segment('a '), segment('b c', 'evidence'), segment('. d')];
  expect(rows(line, 4)).toEqual(['a b', 'c. d']);
  expect(wrap(line, 4)[1]?.line).toEqual([segment('c', 'evidence'), segment('. d')]);
});

test('a word longer than a line fills whole lines', () => {
  expect(rows([segment('aa bbbbbbb c')], 3)).toEqual(['aa', 'bbb', 'bbb', 'b c']);
});

test('wide characters take two columns and are never cut', () => {
  expect(rows([segment('夜船夜船')], 5)).toEqual(['夜船', '夜船']);
  expect(rows([segment('夜船')], 1)).toEqual(['夜', '船']);
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '夜', 'e\u0301', '⟦'), maxLength: 60 });

test('no line is wider than it may be, and no character is lost', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.integer({ min: 2, max: 12 }), (texts, width) => {
      const line = texts.map((part, index) => segment(part, index % 2 ? 'evidence' : 'plain'));
      for (const row of wrap(line, width)) expect(lineWidth(row.line)).toBeLessThanOrEqual(width);
      const squeezed = (all: string) => all.replaceAll(' ', '');
      expect(squeezed(rows(line, width).join(''))).toBe(squeezed(texts.join('')));
    }),
  );
});

test('each line says where in the text it begins', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 12 }), (whole, width) => {
      for (const { line, at } of wrap([segment(whole)], width)) {
        const shown = line.map((part) => part.text).join('');
        expect(whole.slice(at, at + shown.length)).toBe(shown);
      }
    }),
  );
});

test('a megabyte without a space is wrapped', () => {
  expect(wrap([segment('x'.repeat(1_000_000))], 76)).toHaveLength(Math.ceil(1_000_000 / 76));
});

function rows(line: Line, width: number): readonly string[] {
  return wrap(line, width).map((row) => row.line.map((part) => part.text).join(''));
}

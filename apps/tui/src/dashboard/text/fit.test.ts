import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, fitText, lineWidth, spread } from './fit.ts';
import { segment } from './segment.ts';

test('what is too long ends with an ellipsis, what is too short is filled up', () => {
  expect(fitText('herring', 5)).toBe('herr…');
  expect(fitText('herring', 9)).toBe('herring  ');
  expect(fitText('東岸 Wire', 4)).toBe('東… ');
  expect(fitText('Ta\u0308ng', 4)).toBe('Ta\u0308ng');
});

test('the right end stays whole, the left end gives way', () => {
  const text = spread([segment('herring quotas')], [segment('2/3')], 10).map((part) => part.text);
  expect(text.join('')).toBe('herri… 2/3');
});

test('a fitted line is exactly as wide as asked', () => {
  const part = fc.string({ unit: fc.constantFrom('a', ' ', '夜', 'e\u0301') }).map((text) => segment(text));
  fc.assert(
    fc.property(fc.array(part), fc.nat(30), (line, width) => {
      expect(lineWidth(fit(line, width))).toBe(width);
    }),
  );
});

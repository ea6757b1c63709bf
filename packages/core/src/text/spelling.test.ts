import { expect, test } from 'vitest';
import { deletions, isOneLetterOff } from './spelling.ts';

test.each([
  ['anthony', 'antony', true],
  ['yi', 'ye', true],
  ['blinken', 'blinekn', true],
  ['smith', 'smyth', true],
  ['smith', 'smith', false],
  ['smith', 'smithson', false],
  ['ann', 'robert', false],
  ['karl', 'carlo', false],
])('%s and %s are one letter off: %s', (a, b, expected) => {
  expect(isOneLetterOff(a, b)).toBe(expected);
  expect(isOneLetterOff(b, a)).toBe(expected);
});

test('two words one letter off share a form with one letter left out', () => {
  const shared = deletions('anthony').filter((form) => deletions('antony').includes(form));
  expect(shared).toContain('antony');
});

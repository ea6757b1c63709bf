import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_REMEMBERED, REMEMBERED, remembering } from './remember.ts';

test('what is remembered is what would be found', () => {
  const find = (text: string): string => `${text.length} ${text}`;
  const remembered = remembering(find);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2 * LONGEST_REMEMBERED }), (text) => {
      expect(remembered(text)).toBe(find(text));
      expect(remembered(text)).toBe(find(text));
    }),
  );
});

test('a short text is found once, a long one each time, and all anew after too many', () => {
  let found = 0;
  const remembered = remembering((text) => {
    found++;
    return text;
  });
  const ask = (text: string): number => {
    const before = found;
    remembered(text);
    return found - before;
  };
  expect([ask('talks'), ask('talks')]).toEqual([1, 0]);
  const long = 'x'.repeat(LONGEST_REMEMBERED + 1);
  expect([ask(long), ask(long)]).toEqual([1, 1]);
  for (let number = 0; number < REMEMBERED; number++) remembered(`${number}`);
  expect(ask('talks')).toBe(1);
});

import { expect, test } from 'vitest';
import { atOnce, inSlices, mapped, type Steps } from './steps.ts';

test('the result is the same at once and in slices', async () => {
  const squares = () => mapped([1, 2, 3], (number) => number * number);
  expect(atOnce(squares())).toEqual([1, 4, 9]);
  expect(await inSlices(squares())).toEqual([1, 4, 9]);
});

test('other things are done while long work goes on', async () => {
  let heard = false;
  setImmediate(() => {
    heard = true;
  });
  expect(await inSlices(until(() => heard))).toBe(true);
});

/** Goes on for as long as something is not so. */
function* until(isSo: () => boolean): Steps<boolean> {
  while (!isSo()) yield;
  return true;
}

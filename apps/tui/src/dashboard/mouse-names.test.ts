import { expect, test } from 'vitest';
import { mouseNames } from './mouse-names.ts';

test.each([
  ['\u001b[<0;12;5M', ['click-12-5']],
  ['\u001b[<0;12;5m', []],
  ['\u001b[<2;12;5M', []],
  ['\u001b[<64;1;1M', ['up', 'up', 'up']],
  ['\u001b[<65;1;1M', ['down', 'down', 'down']],
  ['[<0;12;5M', []],
  ['\u001b[A', []],
  ['j', []],
])('%j is %j', (report, names) => {
  expect(mouseNames(report)).toEqual(names);
});

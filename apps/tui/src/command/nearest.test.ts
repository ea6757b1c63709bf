import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const names = ['--format', '--fail-empty', '--help', '--version'];

test.each([
  ['--fromat', '--format'],
  ['--form', '--format'],
  ['--fail-emtpy', '--fail-empty'],
  ['--failempty', '--fail-empty'],
  ['--hlep', '--help'],
  ['--versoin', '--version'],
  ['--colour-of-the-sky', null],
  ['', null],
])('%s is most like %s', (typed, name) => {
  expect(nearest(typed, names)).toBe(name);
});

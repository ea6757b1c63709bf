import { Unreadable } from '@parley/reading';
import { expect, test } from 'vitest';
import { unreadable } from './unreadable.ts';

const systemError = (code: string) =>
  Object.assign(new Error(`${code}: refused, open`), { code, syscall: 'open' });

test.each([
  ['EACCES', 'may not be read', 'check its permissions'],
  ['ELOOP', 'is a symbolic link that leads back to itself', 'check the link'],
  ['EIO', 'EIO: refused, open', 'check the path'],
])('%s is told in plain words', (code, message, remedy) => {
  expect(unreadable(systemError(code))).toMatchObject({ message, remedy });
});

test('what is known to be unreadable stays as it is', () => {
  const error = new Unreadable('empty', 'is empty', 'fill it');
  expect(unreadable(error)).toBe(error);
});

test('a fault of the program is no fault of the input', () => {
  const fault = new TypeError('x is not a function');
  expect(() => unreadable(fault)).toThrow(fault);
});

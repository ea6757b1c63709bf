import type { Key } from 'ink';
import { expect, test } from 'vitest';
import { keyNames } from './key-names.ts';

test.each([
  ['jjk', {}, ['j', 'j', 'k']],
  ['j\r', {}, ['j', 'enter']],
  ['j\u0004\t', {}, ['j', 'ctrl-d', 'tab']],
  ['e\u0301👩‍🚀', {}, ['e\u0301', '👩‍🚀']],
  ['d', { ctrl: true }, ['ctrl-d']],
  ['c', { ctrl: true }, ['ctrl-c']],
  ['G', { shift: true }, ['G']],
  ['q', { meta: true }, []],
  ['', {}, []],
  [' ', {}, ['space']],
  ['', { downArrow: true }, ['down']],
  ['', { backspace: true }, ['backspace']],
  ['', { pageUp: true }, ['pageup']],
  ['', { return: true }, ['enter']],
  ['', { tab: true }, ['tab']],
  ['', { tab: true, shift: true }, ['shift-tab']],
  ['', { escape: true, meta: true }, ['escape']],
])('%j with %j is %j', (input, flags, names) => {
  expect(keyNames(input, flags as Key)).toEqual(names);
});

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
  ['[<0;12;5M', {}, ['click-12-5']],
  ['[<0;12;5m', {}, []],
  ['[<65;1;1M', {}, ['down', 'down', 'down']],
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

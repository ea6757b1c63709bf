import { expect, test } from 'vitest';
import { allowsColour } from './terminal.ts';

test('NO_COLOR, unless empty, and dumb terminals have no colour', () => {
  expect(allowsColour({ TERM: 'xterm' })).toBe(true);
  expect(allowsColour({ TERM: 'xterm', NO_COLOR: '' })).toBe(true);
  expect(allowsColour({ TERM: 'xterm', NO_COLOR: '1' })).toBe(false);
  expect(allowsColour({ TERM: 'dumb' })).toBe(false);
});

import { expect, test } from 'vitest';
import { allowsColour, backgroundOf } from './terminal.ts';

test('NO_COLOR, unless empty, and dumb terminals have no colour', () => {
  expect(allowsColour({ TERM: 'xterm' })).toBe(true);
  expect(allowsColour({ TERM: 'xterm', NO_COLOR: '' })).toBe(true);
  expect(allowsColour({ TERM: 'xterm', NO_COLOR: '1' })).toBe(false);
  expect(allowsColour({ TERM: 'dumb' })).toBe(false);
});

test('FORCE_COLOR and a choice weigh more than NO_COLOR', () => {
  expect(allowsColour({ TERM: 'dumb', FORCE_COLOR: '1' })).toBe(true);
  expect(allowsColour({ TERM: 'xterm', FORCE_COLOR: '0' })).toBe(false);
  expect(allowsColour({ TERM: 'xterm', NO_COLOR: '1' }, 'always')).toBe(true);
  expect(allowsColour({ TERM: 'xterm', FORCE_COLOR: '3' }, 'never')).toBe(false);
});

test('the background is dark unless the terminal says that it is light', () => {
  expect(backgroundOf({})).toBe('dark');
  expect(backgroundOf({ COLORFGBG: '15;0' })).toBe('dark');
  expect(backgroundOf({ COLORFGBG: '0;15' })).toBe('light');
  expect(backgroundOf({ COLORFGBG: '0;default;7' })).toBe('light');
});

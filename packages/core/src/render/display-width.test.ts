import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';

test.each([
  ['', 0],
  ['plain', 5],
  ['Zoë Poe', 7],
  ['Lu\u0308', 2],
  ['会谈', 4],
  ['ﾊﾟ', 2],
  ['(全)', 4],
  ['🤝', 2],
  ['🇨🇭', 2],
  ['✓ … ✗ ≠', 7],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf } from './columns-of.ts';

test('no character is counted otherwise than by the table of Unicode', () => {
  for (let code = 0x20; code < 0x1_0000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCodePoint(code);
    if (columnsOf(character) !== stringWidth(character)) expect.fail(`U+${code.toString(16)}`);
  }
});

test.each([
  ['✓ agreed …', 10],
  ['夜船', 4],
  ['Ta\u0308ng', 4],
  ['🤝 ⚡', 5],
])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

test.each([
  ['UTF-8', Buffer.from('“Lü” 会谈\r\n'), '“Lü” 会谈\r\n'],
  ['UTF-8 with a byte-order mark', Buffer.from('\ufefftalks\ufeff'), 'talks\ufeff'],
  ['a replacement character that is meant', Buffer.from('a \ufffd b'), 'a \ufffd b'],
  ['UTF-16, little end first', Buffer.from('\ufefftalks', 'utf16le'), 'talks'],
  ['UTF-16, big end first', Buffer.from('\ufefftalks', 'utf16le').swap16(), 'talks'],
])('%s', (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});

test.each([
  ['no bytes', Buffer.alloc(0), 'is empty'],
  ['white space alone', Buffer.from(' \n\t\u00a0'), 'is empty'],
  ['a byte-order mark alone', Buffer.from('\ufeff'), 'is empty'],
  ['NUL bytes', Buffer.from('PK\0\0'), 'is a binary file, not text'],
  ['NUL characters in UTF-16', Buffer.from('\ufeffa\0b', 'utf16le'), 'is a binary file, not text'],
  ['Latin-1', Buffer.from('caf\u00e9', 'latin1'), 'is not UTF-8 (byte 3)'],
  [
    'a broken byte behind wide characters',
    Buffer.from([...Buffer.from('\ufeff会🤝\ufffd'), 0xff]),
    '(byte 13)',
  ],
  ['a sequence cut at the end', Buffer.from('会谈').subarray(0, 5), '(byte 3)'],
  ['half a UTF-16 unit', Buffer.from([0xff, 0xfe, 0x61]), 'begins as UTF-16, but is not'],
])('%s cannot be read', (_, bytes, reason) => {
  expect(() => decodeText(bytes)).toThrow(reason);
});

import { expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

test.each([
  ['lines over the borders of chunks', ['on', 'e\ntw', 'o\n'], ['one', 'two']],
  ['a last line without a line feed', ['one\ntwo'], ['one', 'two']],
  ['blank lines keep their number', ['\n\nthree'], ['', '', 'three']],
  ['a line too long is left out, the next is read', ['12345', '6789\nnext'], [null, 'next']],
  ['nothing', [], []],
])('%s', async (_, chunks, expected) => {
  const found: (string | null)[] = [];
  for await (const { number, bytes } of readLines(stream(chunks), 6)) {
    found.push(bytes?.toString() ?? null);
    expect(number).toBe(found.length);
  }
  expect(found).toStrictEqual(expected);
});

async function* stream(chunks: readonly string[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

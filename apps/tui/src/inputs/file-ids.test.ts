import { expect, test } from 'vitest';
import { fileIds } from './file-ids.ts';

test.each([
  ['the base name', ['news/one.txt', './two.v2.md', 'three'], ['one', 'two.v2', 'three']],
  ['the path where base names clash', ['./a/talks.txt', 'b/talks.txt'], ['a/talks', 'b/talks']],
  ['the extension where that clashes too', ['a/talks.txt', 'a/talks.md'], ['a/talks.txt', 'a/talks.md']],
  ['a file at the top keeps its name', ['talks.txt', 'a/talks.txt'], ['talks.txt', 'a/talks']],
])('%s', (_, paths, ids) => {
  expect([...fileIds(paths).values()]).toStrictEqual(ids);
});

import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runParley } from '../testing/run-parley.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const good = 'Rain fell.\n';
const longLine = Buffer.alloc(10_000_000, 'talks ');

/** Files that cannot be read beside one that can; each with what is said of it. */
test.each<[name: string, file: string, content: string | Uint8Array, complaint: string]>([
  ['an empty file', 'x.txt', '', 'is empty'],
  ['a blank file', 'x.txt', ' \n\t\r\n', 'is empty'],
  ['a binary file', 'x.txt', Buffer.from('\u007fELF\0\0'), 'is a binary file, not text; save the article'],
  ['10 MB of one line', 'x.txt', longLine, 'is longer than the 2,000,000 characters'],
  [
    'a text just too long',
    'x.txt',
    longLine.subarray(0, 2_000_001),
    'is longer than the 2,000,000 characters',
  ],
  ['an empty NDJSON file', 'x.ndjson', '\n', 'is empty'],
])('%s fails alone', async (_, file, content, complaint) => {
  const cwd = temporaryFolder({ 'a.txt': good, [file]: content, 'z.txt': good });
  const { code, stdout, stderr } = await runParley(['extract', '.'], { cwd });
  expect(code).toBe(4);
  expect(ids(stdout)).toStrictEqual(['a', 'z']);
  expect(stderr).toContain(`parley: ${file}: ${complaint}`);
});

test('lines of NDJSON fail alone, by their number', async () => {
  const lines = [
    '\ufeff{"id": "first", "text": "Rain fell."}',
    'no JSON',
    '{"id": "third"}',
    '{"id": "fourth", "text": ["Rain", 5]}',
    '{"id": "fifth"}',
    '{"id": "sixth", "text": " "}',
    `{"id": "seventh", "text": "${'a'.repeat(2_000_001)}"}`,
    '',
    '{"id": "first", "text": "Snow fell."}',
    '{"id": "last", "text": "Rain fell.", "outlet": "The Courier"}',
  ];
  const cwd = temporaryFolder({ 'x.ndjson': lines.join('\r\n') });
  const { code, stdout, stderr } = await runParley(['extract', 'x.ndjson'], { cwd });
  expect(code).toBe(4);
  expect(ids(stdout)).toStrictEqual(['first', 'last']);
  const complaints = stderr.split('\n').filter((line) => line.includes('x.ndjson, '));
  expect(complaints.map((line) => line.split(': ')[1])).toStrictEqual(
    [2, 3, 4, 5, 6, 7, 9].map((number) => `x.ndjson, line ${number}`),
  );
  expect(complaints[0]).toContain('is not JSON');
  expect(complaints[1]).toContain('holds no article with a text');
  expect(complaints[4]).toContain('has an empty "text"');
  expect(complaints[5]).toContain('is longer than');
  expect(complaints[6]).toContain('has the same id as x.ndjson, line 1');
});

test.each([
  ['page.html', 'holds no story'],
  ['data.json', 'is JSON, but holds no article with a text; an article is'],
  ['page.pdf', '.pdf files are not read'],
  ['https://example.org/article', 'is an address; to have it fetched, add --fetch'],
  ['no-such-*.txt', 'matches no file'],
  ['folder', 'holds no articles'],
  ['page.html/below', 'a part of the path is a file'],
  ['', 'no such file or folder'],
  ['hostile\u001b2J\u202e.txt', 'parley: hostile2J.txt: no such file'],
])('%j cannot be read', async (input, complaint) => {
  const cwd = temporaryFolder({
    'page.html': '<p>',
    'page.pdf': '%PDF',
    'data.json': '{}',
    'folder/a.gold.json': '{}',
  });
  const { code, stderr } = await runParley(['extract', input], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain(complaint);
});

test('folders are read with all below them, sorted, each file once', async () => {
  const cwd = temporaryFolder({
    'news/b.txt': good,
    'news/a/z.MD': good,
    'news/c.ndjson': '{"id": "line", "text": "Rain fell."}\n',
    'news/page.html': '<p>',
    'news/README.md': good,
    'news/.hidden/x.txt': good,
    plain: good,
  });
  symlinkSync('..', join(cwd, 'news/a/loop'));
  symlinkSync('itself', join(cwd, 'news/itself'));
  symlinkSync('../b.txt', join(cwd, 'news/a/again.txt'));
  const { code, stdout, stderr } = await runParley(['extract', 'news', 'plain', 'news/b.txt'], { cwd });
  expect({ code, stderr }).toStrictEqual({ code: 0, stderr: '' });
  expect(ids(stdout)).toStrictEqual(['again', 'z', 'line', 'plain']);
});

test('globs are matched, and what cannot be read is left out of them', async () => {
  const cwd = temporaryFolder({
    'one.txt': good,
    'two.md': good,
    'two.html': '<p>',
    'a/three.txt': good,
    'x[1].txt': good,
  });
  const run = async (...patterns: string[]) =>
    ids((await runParley(['extract', ...patterns], { cwd })).stdout);
  expect(await run('t*')).toStrictEqual(['two']);
  expect(await run('**/*.txt')).toStrictEqual(['three', 'one', 'x[1]']);
  expect(await run('{one,two}.*', './one.txt')).toStrictEqual(['one', 'two']);
  expect(await run('x[1].txt')).toStrictEqual(['x[1]']);
  expect(await run('[a]')).toStrictEqual(['three']);
});

test('files with the same base name are told apart by their paths', async () => {
  const cwd = temporaryFolder({ 'a/talks.txt': good, 'b/talks.txt': good });
  linkSync(join(cwd, 'a/talks.txt'), join(cwd, 'b/other.txt'));
  expect(ids((await runParley(['extract', '.'], { cwd })).stdout)).toStrictEqual([
    'a/talks',
    'other',
    'b/talks',
  ]);
});

test('the text stays as it is, without its byte-order mark', async () => {
  const text = '\ufeff“Lü”\r\n\r\n会谈 \n';
  const cwd = temporaryFolder({ 'utf8.txt': text, 'utf16.txt': Buffer.from(text, 'utf16le') });
  const { stdout } = await runParley(['extract', '.'], { cwd });
  for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line).article.text).toBe(text.slice(1));
});

test('standard input fails as files do', async () => {
  const { code, stdout, stderr } = await runParley(['report'], { stdin: Buffer.from([0x61, 0x00, 0x62]) });
  expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('parley: standard input: is a binary file, not text');
  expect((await runParley(['report'], { stdin: '' })).stderr).toContain('standard input: is empty');
  expect((await runParley(['report'], { stdin: longLine })).stderr).toContain(
    'standard input: is longer than',
  );
});

function ids(ndjson: string): readonly string[] {
  return ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);
}

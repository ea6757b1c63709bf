import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticles } from './read-articles.ts';
import type { ReadOptions } from './source/read-options.ts';

const STORY = [
  'Norland and Sudria agreed on Thursday to reopen the ferry line & its piers.',
  'They made no progress on fishing quotas.',
];
const HEADLINE = 'Norland and Sudria agree to reopen ferry line';

/** Each file, how many articles it holds, the codes of all notes, and the day where the file gives no moment. */
const FILES: readonly [file: string, articles: number, notes: readonly string[], ...fields: string[]][] = [
  ['feed.rss', 2, ['unreadable-part', 'summary-only'], 'authors'],
  ['feed.atom', 2, ['summary-only'], 'authors'],
  ['feed.json', 2, ['summary-only'], 'authors'],
  ['schema-org.json', 1, [], 'authors'],
  ['ninjs.json', 1, [], 'authors'],
  ['nitf.xml', 1, [], 'authors'],
  ['newsml-g2.xml', 1, [], 'authors'],
  ['front-matter.txt', 1, [], 'authors'],
  ['article.md', 1, [], 'authors'],
  ['articles.ndjson', 2, ['unreadable-part']],
  ['articles.csv', 2, ['unreadable-part'], 'authors'],
];

test.each(FILES)('%s', async (file, count, codes, ...fields) => {
  const { articles, notes } = await readArticles(bytesOf(file), { name: file });
  expect(articles).toHaveLength(count);
  expect([notes, ...articles.map((article) => article.notes)].flat().map(({ code }) => code)).toStrictEqual(
    codes,
  );
  const [{ input, authors }] = articles as [(typeof articles)[number]];
  expect(input).toMatchObject({
    headline: HEADLINE,
    outlet: 'The Harbour Courier',
    url: 'https://courier.example/ferry',
    language: expect.stringMatching(/^en/),
  });
  expect(new Date(input.published!).toISOString()).toBe('2024-03-14T07:30:00.000Z');
  expect(
    input.text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && line !== HEADLINE),
  ).toStrictEqual(STORY);
  if (fields.includes('authors')) expect(authors).toStrictEqual(['Jane Roe']);
});

test.each([
  ['letter.eml', 1, []],
  ['letters.mbox', 2, ['unreadable-part']],
])('%s', async (file, count, codes) => {
  const { articles, notes } = await readArticles(bytesOf(file), { name: file });
  expect(articles).toHaveLength(count);
  expect(notes.map(({ code }) => code)).toStrictEqual(codes);
  expect(articles[0]!.input).toMatchObject({
    id: 'courier-1@courier.example',
    headline: HEADLINE,
    outlet: 'The Harbour Courier',
    published: '2024-03-14T07:30:00Z',
  });
  expect(articles[0]!.input.text).toContain(STORY[0]);
  expect(articles[0]!.input.text).toContain(STORY[1]);
});

test('what a mail says in another encoding is read in it', async () => {
  const { articles } = await readArticles(bytesOf('letter.eml'));
  expect(articles[0]!.input.text).toContain('“It was a start,” said Jane Roe');
});

/** Without a name or a media type, the content tells. */
test.each([
  ...FILES.map(([file]) => file).filter((file) => !/csv|md|txt/.test(file)),
  'letter.eml',
  'letters.mbox',
])('%s is known by its looks', async (file) => {
  const named = await readArticles(bytesOf(file), { name: file });
  expect(await readArticles(bytesOf(file))).toStrictEqual(named);
});

test.each<[string, string | Uint8Array, string, ReadOptions?]>([
  ['nothing', '', 'empty'],
  ['white space', ' \n', 'empty'],
  ['a byte that no text has', Uint8Array.of(0x41, 0), 'binary'],
  ['an encoding nobody knows', Uint8Array.of(0x41), 'bad-encoding', { encoding: 'utf-99' }],
  ['UTF-8 that is none, though told', Uint8Array.of(0x41, 0xff), 'bad-encoding', { encoding: 'utf-8' }],
  ['broken JSON', '{"text": ', 'bad-syntax', { name: 'x.json' }],
  ['JSON without a text', '{"a": 1}', 'no-article', { name: 'x.json' }],
  ['XML of another kind', '<?xml version="1.0"?><svg/>', 'unknown-format'],
  ['a feed without entries', '<rss><channel/></rss>', 'no-article'],
  ['a page without a story', '<html><body><nav>Menu</nav></body></html>', 'no-article'],
  ['a table without a text', 'a,b\n1,2\n', 'no-article', { name: 'x.csv' }],
  ['a column that is not there', 'text\nx\n', 'no-article', { name: 'x.csv', columns: { text: 'Body' } }],
  ['a text that is too long', 'a'.repeat(2_000_001), 'too-long'],
])('%s is refused with a remedy', async (_, input, code, options = {}) => {
  await expect(readArticles(input, options)).rejects.toMatchObject({
    code,
    remedy: expect.stringMatching(/\w/),
  });
});

test('the columns of a table can be named', async () => {
  const table = 'Nr;Titel;Inhalt\n7;Talks go on;They agreed to meet.\n';
  const { articles } = await readArticles(table, {
    mediaType: 'text/csv',
    columns: { id: 'Nr', headline: 'Titel', text: 'Inhalt' },
  });
  expect(articles[0]!.input).toStrictEqual({
    id: '7',
    headline: 'Talks go on',
    text: 'They agreed to meet.',
  });
});

test('a text of one’s own stays as it is', async () => {
  const text = '“Lü” 会谈\r\n\r\n  They agreed.  \n';
  expect((await readArticles(`\ufeff${text}`)).articles[0]!.input).toStrictEqual({ text });
  expect((await readArticles(JSON.stringify({ text }))).articles[0]!.input).toStrictEqual({ text });
});

test('entities that a document declares do not expand', async () => {
  const xml = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(99)}"><!ENTITY f SYSTEM "file:///etc/passwd">]>
<rss><channel><item><title>Talks</title><description>&a;&f; They agreed.</description></item></channel></rss>`;
  expect((await readArticles(xml)).articles[0]!.input.text).toBe('Talks\n\n&a;&f; They agreed.');
});

test('mojibake is noted, not mended', async () => {
  const text = 'It was â€œa startâ€\u009d, she said. They didnâ€™t agree.';
  const [article] = (await readArticles(text)).articles;
  expect(article!.input.text).toBe(text);
  expect(article!.notes).toMatchObject([{ code: 'mojibake', start: 7 }]);
});

test.each<[string, Uint8Array, string, ReadOptions?]>([
  ['utf-16le without a mark', new Uint8Array(Buffer.from('They agreed.', 'utf16le')), 'They agreed.'],
  ['a charset in the media type', Uint8Array.of(0xd0), 'п', { mediaType: 'text/plain; charset=koi8-r' }],
])('%s is decoded', async (_, bytes, text, options = {}) => {
  expect((await readArticles(bytes, options)).articles[0]!.input.text).toBe(text);
});

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/files/${file}`, import.meta.url)));
}

test.each(['csv', 'json'])(
  'a cell or field of HTML without paragraphs is read as HTML too (%s)',
  async (format) => {
    const html = `<h2>Talks</h2><ul><li>${STORY[1]}</li></ul>`;
    const input = format === 'csv' ? `id,text\na,"${html}"` : JSON.stringify({ id: 'a', text: html });
    const { articles } = await readArticles(input, { name: `talks.${format}` });
    expect(articles[0]!.input.text).toBe(`Talks\n\n${STORY[1]}`);
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runParley } from '../testing/run-parley.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const files = fileURLToPath(new URL('../../../../packages/reading/fixtures/files/', import.meta.url));
const sentence = 'Norland and Sudria agreed on Thursday to reopen the ferry line & its piers.';

test.each(readdirSync(files))('the command reads %s', async (file) => {
  const { stdout } = await runParley(['extract', file], { cwd: files });
  const [first] = analyses(stdout);
  expect(first.article.text).toContain(sentence);
  expect(first.article.headline).toBe('Norland and Sudria agree to reopen ferry line');
  expect(first.agreements.length).toBeGreaterThan(0);
});

test('standard input is read by its looks', async () => {
  for (const file of ['feed.rss', 'ninjs.json', 'letter.eml', 'articles.ndjson']) {
    const { stdout } = await runParley(['extract'], { stdin: readFileSync(`${files}${file}`) });
    expect(analyses(stdout)[0].article.text).toContain(sentence);
  }
});

test('versions of one article count once, and what was left out is told', async () => {
  const line = (text: string, modified: string) =>
    JSON.stringify({ url: 'https://courier.example/ferry', text, modified, title: 'Ferry' });
  const cwd = temporaryFolder({
    'a.ndjson': line(`${sentence} Corrected.`, '2024-03-15'),
    'b.ndjson': line(sentence, '2024-03-14'),
  });
  const { code, stdout } = await runParley(['extract', '.'], { cwd });
  const found = analyses(stdout);
  expect(code).toBe(0);
  expect(found.map(({ article }) => article.text)).toStrictEqual([`${sentence} Corrected.`]);
  expect(found[0].notes[0]).toMatchObject({
    code: 'newer-version',
    message: expect.stringContaining('b.ndjson'),
  });
});

test('encoding and columns can be told', async () => {
  const cwd = temporaryFolder({
    'a.csv': Buffer.from([...Buffer.from('Nr,Inhalt\n1,"They agreed. '), 0xd0, 0x22]),
  });
  const args = ['extract', 'a.csv', '--encoding', 'koi8-r', '--columns', 'id=Nr,text=Inhalt'];
  expect(analyses((await runParley(args, { cwd })).stdout)[0]).toMatchObject({
    id: '1',
    article: { text: 'They agreed. п' },
  });
  const wrong = await runParley(['extract', 'a.csv', '--columns', 'txt=Inhalt'], { cwd });
  expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('choose text') });
});

test('an address in one’s own network is not fetched', async () => {
  for (const address of ['http://127.0.0.1:1/', 'http://localhost/', 'ftp://news.example.org/']) {
    const { code, stderr } = await runParley(['report', '--fetch', address]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/is not on the public internet|is no http or https address/);
  }
});

function analyses(ndjson: string) {
  return ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

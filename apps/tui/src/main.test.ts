import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analysis, Dossier } from '@parley/core';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { endOf, runParley, startParley } from './testing/run-parley.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const talks = 'Atlantis and Lemuria agreed to reopen the ferry line. “It was a start,” said Jane Roe.\n';
const weather = 'Rain fell.\n';
const hostile = `Lemuria \u001b[31mred\u001b[0m \u009b2J \u202eagreed to reopen the ferry line, Atlantis said.\n`;

test('extract prints one analysis a line and nothing else', async () => {
  const cwd = temporaryFolder({ 'news/one.txt': talks, 'news/two.md': weather, 'news/one.gold.json': '{}' });
  const { code, stdout, stderr } = await runParley(['extract', 'news'], { cwd });
  expect({ code, stderr }).toStrictEqual({ code: 0, stderr: '' });
  expect(stdout.endsWith('}\n')).toBe(true);
  const analyses = stdout
    .trimEnd()
    .split('\n')
    .map((line) => Analysis.parse(JSON.parse(line)));
  expect(analyses.map(({ id, article }) => [id, article.text])).toStrictEqual([
    ['one', talks],
    ['two', weather],
  ]);
});

test('extract prints one array of the same analyses', async () => {
  const cwd = temporaryFolder({ 'one.txt': talks, 'two.txt': weather });
  const lines = await runParley(['extract', '.'], { cwd });
  const array = await runParley(['extract', '.', '--format', 'json'], { cwd });
  expect(JSON.parse(array.stdout)).toStrictEqual(
    lines.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
});

test('report prints the dossier as JSON', async () => {
  const cwd = temporaryFolder({ 'one.txt': talks, 'two.txt': weather });
  const { code, stdout, stderr } = await runParley(['report', '--format=json', 'one.txt', 'two.txt'], {
    cwd,
  });
  expect({ code, stderr }).toStrictEqual({ code: 0, stderr: '' });
  expect(Dossier.parse(JSON.parse(stdout)).articles.map(({ id }) => id)).toStrictEqual(['one', 'two']);
});

test('without a terminal, parley alone prints the text report', async () => {
  const cwd = temporaryFolder({ 'one.txt': talks });
  const alone = await runParley(['one.txt'], { cwd });
  expect(alone).toStrictEqual(await runParley(['report', 'one.txt', '--format', 'text'], { cwd }));
  expect(alone).toMatchObject({ code: 0, stderr: '' });
  expect(alone.stdout).toMatch(/^1 report · /);
});

test('explain prints of each article what its findings rest on', async () => {
  const cwd = temporaryFolder({ 'one.txt': talks, 'two.txt': weather });
  const { code, stdout, stderr } = await runParley(['explain', '.'], { cwd });
  expect({ code, stderr }).toStrictEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^one\n\nAGREEMENTS \(1\)\n\na1 agreed: ferry line\n/u);
  expect(stdout).toMatch(/\n {2}rule: agree-to, as in: .*\n(?:.*\n)*? {2}why: “agreed … reopen” /u);
  expect(stdout).toContain('\n\ntwo\n\nAGREEMENTS (0)\n');
});

test.each(['report', 'extract', 'explain'])('parley %s takes words of the user’s own', async (command) => {
  const words = {
    cues: [{ phrase: 'shake hands on', class: 'acceptance' }],
    topics: [{ phrase: 'quays', matter: 'port dues' }],
  };
  const cwd = temporaryFolder({
    'one.txt': 'France and Germany shook hands on new fees for the quays.\n',
    'words.json': JSON.stringify(words),
  });
  const { code, stdout, stderr } = await runParley([command, 'one.txt', '--words', 'words.json'], { cwd });
  expect({ code, stderr }).toStrictEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/agreed: port dues|"matter":"port dues"/u);
});

test.each([
  ['absent.json', /^parley: --words absent\.json: cannot be read \(ENOENT\)\n$/u],
  ['broken.json', /^parley: --words broken\.json: is no JSON: /u],
  ['wrong.json', /^parley: --words wrong\.json: words: cues\[0\]\.class: Invalid option: /u],
])('--words %s is refused', async (file, message) => {
  const wrong = JSON.stringify({ cues: [{ phrase: 'nod', class: 'yes' }] });
  const cwd = temporaryFolder({ 'one.txt': talks, 'broken.json': '{', 'wrong.json': wrong });
  const { code, stdout, stderr } = await runParley(['report', 'one.txt', '--words', file], { cwd });
  expect({ code, stdout }).toStrictEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('explain has no format but its own', async () => {
  const { code, stderr } = await runParley(['explain', '--format', 'json'], { stdin: talks });
  expect(code).toBe(2);
  expect(stderr).toBe('parley: "json" is no format of parley explain: choose text\n');
});

test('Markdown begins with a heading', async () => {
  expect((await runParley(['report', '--format', 'md'], { stdin: talks })).stdout).toMatch(/^# 1 report · /);
});

test.each([
  ['report'],
  ['report', '--format', 'md'],
  ['report', '--format', 'json'],
  ['report', '--format', 'csv'],
  ['report', '--format', 'jsonld'],
  ['report', '--format', 'html'],
  ['extract'],
  ['extract', '--format', 'json'],
  ['explain'],
  [],
])('no control character of an article reaches the output of parley %s %s %s', async (...args) => {
  const { code, stdout } = await runParley(args, { stdin: hostile });
  expect(code).toBe(0);
  expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
  );
});

test('CSV has a header and a line for each mention', async () => {
  const { code, stdout } = await runParley(['report', '--format', 'csv'], { stdin: talks });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^"matter_id",.*\r\n.*"reopen the ferry line".*\r\n$/);
});

test('the briefing is a page, the JSON-LD a graph', async () => {
  const page = await runParley(['report', '--format', 'html'], { stdin: talks });
  expect(page.stdout).toMatch(/^<!doctype html>\n.*reopen the ferry line.*<\/html>\n$/s);
  const graph = await runParley(['report', '--format', 'jsonld'], { stdin: talks });
  expect(JSON.parse(graph.stdout)['@graph']).toContainEqual(expect.objectContaining({ '@type': 'Claim' }));
});

test.each([[['report']], [['extract']], [['explain']]])(
  '%j --output writes into a file what it would print',
  async (args) => {
    const cwd = temporaryFolder({ 'one.txt': talks, 'two.txt': weather, 'old.out': 'old '.repeat(10_000) });
    const inputs = ['one.txt', 'two.txt'];
    const printed = await runParley([...args, ...inputs], { cwd });
    const written = await runParley([...args, ...inputs, '--output', 'old.out'], { cwd });
    expect(written).toStrictEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'old.out'), 'utf8')).toBe(printed.stdout);
  },
);

test('a file that cannot be written is named', async () => {
  const { code, stdout, stderr } = await runParley(['report', '-o', 'gone/report.txt'], { stdin: talks });
  expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^parley: cannot write gone\/report.txt: ENOENT.*\n$/);
});

test.each([[[]], [['-']], [['report']], [['report', '-']]])('%j reads standard input', async (args) => {
  const { code, stdout } = await runParley(args, { stdin: talks });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1 report · /);
});

test('an article from standard input is named by its content', async () => {
  const [first, second, other] = await Promise.all(
    [talks, talks, weather].map(
      async (stdin) => JSON.parse((await runParley(['extract'], { stdin })).stdout).id,
    ),
  );
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

test('one missing among good inputs ends with 4, is named, and the rest is printed', async () => {
  const cwd = temporaryFolder({ 'one.txt': talks, 'two.txt': weather });
  const { code, stdout, stderr } = await runParley(['extract', 'one.txt', 'missing.txt', 'two.txt'], { cwd });
  expect(code).toBe(4);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toStrictEqual(['one', 'two']);
  expect(stderr).toBe(
    'parley: missing.txt: no such file or folder; check the path\nparley: 1 of 3 inputs could not be read\n',
  );
});

test.each([[['report']], [['report', '--format', 'json']], [['extract', '--format', 'json']], [[]]])(
  '%j with nothing but missing inputs ends with 1 and prints nothing',
  async (args) => {
    const { code, stdout, stderr } = await runParley([...args, 'missing.txt', 'gone/']);
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  },
);

test('nothing found ends with 3 only when asked', async () => {
  expect(await runParley(['report', '--fail-empty'], { stdin: weather })).toMatchObject({
    code: 3,
    stderr: '',
  });
  expect(await runParley(['report'], { stdin: weather })).toMatchObject({ code: 0 });
});

test.each([
  [['--fromat', 'json'], 'unknown option --fromat: did you mean --format?'],
  [['report', '--fail-emtpy'], 'did you mean --fail-empty?'],
  [['--colour-of-the-sky'], 'parley --help lists the options'],
  [['-x'], 'unknown option -x'],
  [['report', '--format'], '--format needs a value'],
  [['--fail-empty=yes'], '--fail-empty takes no value'],
  [
    ['report', '--format', 'pdf'],
    '"pdf" is no format of parley report: choose text or md or json or csv or jsonld or html',
  ],
  [['extract', '--format', 'text'], '"text" is no format of parley extract: choose ndjson or json'],
  [['--format', 'json'], '--format needs a command: parley report --format json'],
  [['--output', 'x'], '--output needs a command: parley report --output FILE'],
  [['--format', 'ndjson'], '--format needs a command: parley extract --format ndjson'],
  [['--\u001b[31m'], 'unknown option --[31m'],
])('%j is wrong usage', async (args, message) => {
  const { code, stdout, stderr } = await runParley(args, { stdin: talks });
  expect({ code, stdout }).toStrictEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('--help shows examples, --version the version', async () => {
  const help = await runParley(['report', '--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toContain('parley report news/*.txt --format html -o briefing.html');
  for (const line of help.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(await runParley(['-v'])).toStrictEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test('Ctrl-C ends with 130', async () => {
  const child = startParley(['report', 'missing.txt', '-']);
  await once(child.stderr!, 'data');
  child.kill('SIGINT');
  expect(await endOf(child)).toBe(130);
});

test('a reader that has gone ends it quietly', async () => {
  const child = startParley(['extract']);
  const complaints: Buffer[] = [];
  child.stderr!.on('data', (chunk) => complaints.push(chunk));
  child.stdout!.destroy();
  child.stdin!.end(talks);
  expect(await endOf(child)).toBe(0);
  expect(Buffer.concat(complaints).toString()).toBe('');
});

test.runIf(process.platform === 'linux')('a full disk is told', async () => {
  const child = startParley(['extract'], { stdout: openSync('/dev/full', 'w') });
  child.stdin!.end(talks);
  const [complaint] = await once(child.stderr!, 'data');
  expect(complaint.toString()).toContain('cannot write to standard output');
  expect(await endOf(child)).toBe(1);
});

const dated = (date: string, sentence: string) => `---\ndate: ${date}\n---\n\n${sentence}\n`;
const before = dated('2026-05-01', 'Atlantis and Lemuria failed to agree on fishing quotas.');
const after = dated('2026-06-01', 'Atlantis and Lemuria agreed on fishing quotas.');

test('diff says what was agreed since, in words and as JSON', async () => {
  const cwd = temporaryFolder({ 'old/one.txt': before, 'new/one.txt': before, 'new/two.txt': after });
  const told = await runParley(['diff', 'old', 'new'], { cwd });
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(told.stdout).toMatch(/^1 report more · 0 fewer\n/);
  const diff = await runParley(['diff', 'old', 'new', '--format', 'json'], { cwd });
  expect(JSON.parse(diff.stdout)).toMatchObject({
    schema: 'parley/diff@1',
    articles: { added: ['two'], removed: [] },
  });
});

test('--since compares with what was told before that day', async () => {
  const cwd = temporaryFolder({ 'new/one.txt': before, 'new/two.txt': after, 'old/one.txt': before });
  const since = await runParley(['report', '--since', '2026-05-15', 'new'], { cwd });
  expect(since).toStrictEqual(await runParley(['diff', 'old', 'new'], { cwd }));
  const later = await runParley(['report', '--since', '2026-07-01', 'new'], { cwd });
  expect(later).toMatchObject({ code: 0, stderr: '' });
  expect(later.stdout).toBe('0 reports more · 0 fewer\n\nNo matter changed.\n');
});

test('--since names the articles that it cannot place, and says what to do', async () => {
  const cwd = temporaryFolder({ 'one.txt': before, 'two.txt': talks });
  const { code, stderr } = await runParley(['report', '--since', '2026-04-01', '.'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^parley: 1 of 2 articles have no date and count as old \(two\); .*parley diff OLD NEW\n$/,
  );
});

test('--matrix sets matters against outlets or parties, as CSV alone', async () => {
  const cwd = temporaryFolder({ 'one.txt': `On Monday ${talks}` });
  const parties = await runParley(['report', '.', '--format', 'csv', '--matrix', 'parties'], { cwd });
  expect(parties).toMatchObject({ code: 0, stderr: '' });
  expect(parties.stdout).toMatch(/^"matter_id","matter","Atlantis","Lemuria"\r\n/);
  const outlets = await runParley(['report', '.', '--format', 'csv', '--matrix', 'outlets'], { cwd });
  expect(outlets.stdout).toMatch(/^"matter_id","matter","one"\r\n/);
  for (const wrong of [
    ['report', '.', '--matrix', 'parties'],
    ['extract', '.', '--matrix', 'outlets'],
  ]) {
    expect(await runParley(wrong, { cwd })).toMatchObject({ code: 2, stdout: '' });
  }
});

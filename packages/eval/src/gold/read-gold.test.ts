import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readGold } from './read-gold.ts';

const all = { speechOnly: false };

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-eval-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

test('the gold of the seeds is valid', () => {
  const seeds = readGold(fileURLToPath(new URL('../../../../seeds', import.meta.url)), all);
  expect(seeds.length).toBeGreaterThan(0);
  expect(seeds.every(({ quotes, items, furniture }) => quotes && items && furniture)).toBe(true);
});

test.each([
  ['a gold file that is no JSON', '{', /NAME\.gold\.json: not JSON/u],
  [
    'a status that there is not',
    '{"agreements":[{"status":"maybe"}],"open_issues":[]}',
    /NAME\.gold\.json: .*status/su,
  ],
  [
    'a key that there is not',
    '{"agreements":[],"open_issues":[],"qoutes":[]}',
    /NAME\.gold\.json: .*qoutes/su,
  ],
])('%s is refused', (_, gold, message) => {
  expect(() => readGold(folderWith({ 'NAME.txt': 'Text.', 'NAME.gold.json': gold }), all)).toThrow(message);
});

test('a missing path, a missing text and a folder without gold are refused by name', () => {
  expect(() => readGold('/nowhere/at/all', all)).toThrow('/nowhere/at/all: no such file or folder');
  const gold = '{"agreements":[],"open_issues":[]}';
  expect(() => readGold(folderWith({ 'NAME.gold.json': gold }), all)).toThrow(/NAME\.txt/u);
  expect(() => readGold(folderWith({ 'NAME.txt': 'Text.' }), all)).toThrow(
    /no NAME\.txt with NAME\.gold\.json/u,
  );
});

const quote = { type: 'direct', content: [[0, 4]], source: null, speaker: null };
const corpus = (quotes: object[]) =>
  join(folderWith({ 'c.jsonl': `${JSON.stringify({ id: 'd', text: 'Text.', quotes })}\n` }), 'c.jsonl');

test('a corpus may write spans either way, and may mark what to ignore', () => {
  const file = corpus([
    { ...quote, content: [{ start: 0, end: 4 }] },
    { ...quote, ignore: true },
    { ...quote, speech: false },
  ]);
  const ignored = (speechOnly: boolean) =>
    readGold(file, { speechOnly })[0]?.quotes?.map((one) => one.ignored);
  expect(ignored(false)).toEqual([false, true, false]);
  expect(ignored(true)).toEqual([false, true, true]);
  expect(readGold(file, all)[0]).toMatchObject({ items: null, furniture: null });
  expect(readGold(file, all)[0]?.quotes?.[0]?.content).toEqual([{ start: 0, end: 4 }]);
});

test('a span outside the text is refused, with file and document', () => {
  expect(() => readGold(corpus([{ ...quote, content: [[0, 6]] }]), all)).toThrow(/c\.jsonl: d: .* 0 to 6$/u);
});

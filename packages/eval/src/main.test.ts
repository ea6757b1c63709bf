import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-eval-'));
const text = '“It was a start,” said Ann Lee. They agreed to go on.';
const evidence = 'They agreed to go on';

writeFileSync(join(folder, 'talks.txt'), text);
writeFileSync(
  join(folder, 'talks.gold.json'),
  JSON.stringify({
    quotes: [
      { id: 'q1', type: 'direct', content: '“It was a start,”', source: 'Ann Lee', speaker: 'Ann Lee' },
    ],
    agreements: [{ id: 'a1', status: 'reached', parties: ['Atlantis'], what: 'go on', evidence }],
    open_issues: [],
    furniture: [],
  }),
);
const predictions = join(folder, 'predictions.ndjson');
const start = text.indexOf(evidence);
writeFileSync(
  predictions,
  `${JSON.stringify({
    id: 'talks',
    quotes: [{ type: 'direct', content: [[0, 17]], cue: null, source: null, speaker: { name: 'Ann Lee' } }],
    agreements: [
      {
        status: 'pledge',
        parties: [{ name: 'Atlantis' }],
        evidence: [{ start, end: start + evidence.length }],
      },
    ],
  })}\n`,
);

function evaluate(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...argv], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('--json prints one object with the scores of each corpus', () => {
  const { status, stdout, stderr } = evaluate(folder, '--predictions', predictions, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'parley/eval@1',
    corpora: [
      {
        path: folder,
        documents: 1,
        unpredicted: 0,
        quotes: { quote: { all: { exact: { f1: 1 }, endToEnd: { f1: 1 }, speaker: 1, name: 1 } } },
        items: { both: { f1: 1, status: 0, parties: { f1: 1 } } },
        furniture: { gold: 0, predicted: 0 },
      },
    ],
  });
});

test('the analyser is scored where no predictions are given', () => {
  expect(evaluate(folder)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/: 1 document\n\nquotes /u),
  });
});

test('--errors lists what is wrong', () => {
  expect(evaluate(folder, '--predictions', predictions, '--errors').stdout).toContain('agreement, status');
});

test('what cannot be scored is told on stderr, with code 1; wrong usage with code 2', () => {
  expect(evaluate(join(folder, 'nowhere'))).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('nowhere'),
  });
  expect(evaluate('--wrong')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('--check-baseline'),
  });
  const broken = join(folder, 'broken.ndjson');
  writeFileSync(broken, '{"id":"talks","quotes":[{"type":"direct","content":[[0,9999]]}]}\n');
  expect(evaluate(folder, '--predictions', broken)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('0 to 9999'),
  });
  writeFileSync(broken, '\n{"id":\n');
  expect(evaluate(folder, '--predictions', broken)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('line 2: not JSON'),
  });
});

import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { displayWidth } from '../render/display-width.ts';
import { renderExplanation } from './render-explanation.ts';
import { ruleExample } from './rule-example.ts';

const text = [
  'News from the harbour',
  '',
  'Norland and Sudria agreed on Monday to pay $2 million for the ferry line by March if both parliaments approve.',
  'Norland accused Sudria of overfishing. “It was a start,” said Minister Jane Roe.',
  '',
  'Share this article',
].join('\n');

test('each finding tells what it rests on', async () => {
  const analysis = await analyze({ id: 'post', text, published: '2026-11-24' });
  const explained = renderExplanation(analysis, { width: 400 });
  const [agreement] = analysis.agreements;
  for (const line of [
    'post · 2026-11-24 · News from the harbour',
    'AGREEMENTS (1)',
    `a1 agreed in principle: ${agreement!.matter}`,
    '  between: Norland; Sudria',
    '  account of: the reporter',
    '  depends on: “if both parliaments approve”',
    '  dates: “Monday” is 2026-11-23; “by March” is 2027-03, a deadline',
    '  amounts: “$2 million” is 2000000 USD',
    `  rule: agree-to, as in: ${ruleExample('agree-to')}`,
    `  why: ${agreement!.why}`,
    'OPEN ISSUES (1)',
    'QUOTES (2)',
    'q2 direct: Jane Roe, Minister',
    '  cue: “said”',
    'LEFT OUT OF THE STORY (1)',
    '  > Share this article',
  ]) {
    expect(explained.split('\n')).toContain(line);
  }
  expect(explained).toContain('  > Norland and Sudria agreed on Monday');
  expect(explained).toContain('position of Norland: “Norland accused Sudria of overfishing”');
});

test('an article in which nothing is found has empty sections', async () => {
  const explained = renderExplanation(await analyze({ id: 'rain', text: 'Rain fell.' }));
  expect(explained).toMatch(/^rain\n\nAGREEMENTS \(0\)\n\nOPEN ISSUES \(0\)\n\nQUOTES \(0\)/u);
});

test('it is safe to print and keeps to its width', async () => {
  const hostile =
    'Norland and Sudria \u001b[31magreed to reopen\u001b[0m the \u202eferry line \u009b2J 会谈会谈会谈会谈会谈会谈.';
  const explained = renderExplanation(await analyze({ id: '\u001b]0;x\u0007', text: hostile }), {
    width: 40,
  });
  expect(explained).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  for (const line of explained.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
});

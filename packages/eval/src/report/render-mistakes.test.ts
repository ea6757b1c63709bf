import { expect, test } from 'vitest';
import { renderMistakes } from './render-mistakes.ts';

test('each side of a mistake has a line of its own', () => {
  const mistake = {
    document: 'd',
    subject: 'quote',
    kind: 'speaker',
    gold: { text: '“No.”', labels: ['direct', 'Ann Lee'] },
    predicted: { text: '“No”', labels: ['direct', 'Bob Ray'] },
  } as const;
  expect(renderMistakes([mistake])).toBe(
    'd: quote, speaker\n  gold   [direct] [Ann Lee] “No.”\n  found  [direct] [Bob Ray] “No”',
  );
});

test('text from articles and predictions reaches the terminal without control characters, and not at any length', () => {
  const hostile = `\u001b]0;title\u0007\u001b[2J\r\n\u202e${'x'.repeat(500)}`;
  const listed = renderMistakes([
    {
      document: hostile,
      subject: 'furniture',
      kind: 'extra',
      gold: null,
      predicted: { text: hostile, labels: [hostile] },
    },
  ]);
  expect(listed.replace('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(listed.split('\n')[1]).toMatch(/x…$/u);
});

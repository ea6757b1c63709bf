import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMarked } from './read-marked.ts';

test('marks become items, and leave the text', () => {
  const { text, gold } = readMarked(
    '{reached|They met {pending|on terms}.} {disputed past|They fought.} They fought.',
  );
  expect(text).toBe('They met on terms. They fought. They fought.');
  expect(gold.agreements).toEqual([
    { status: 'reached', evidence: 'They met on terms.', nth: 1, background: false },
  ]);
  expect(gold.open_issues).toEqual([
    { status: 'pending', evidence: 'on terms', nth: 1, background: false },
    { status: 'disputed', evidence: 'They fought.', nth: 1, background: true },
  ]);
});

test('a later occurrence is numbered', () => {
  const { gold } = readMarked('They agreed. {reached|They agreed.}');
  expect(gold.agreements[0]?.nth).toBe(2);
});

test.each(['{settled|They met.}', '{reached|They met.', 'They met.}'])('%s is refused', (marked) => {
  expect(() => readMarked(marked)).toThrow();
});

const ARTICLES = new URL('articles/', import.meta.url);

test.each(readdirSync(ARTICLES))('%s is marked well', (file) => {
  expect(() => readMarked(readFileSync(new URL(file, ARTICLES), 'utf8'))).not.toThrow();
});

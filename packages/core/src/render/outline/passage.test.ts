import { expect, test } from 'vitest';
import { passage } from './passage.ts';

/** The passage as one string, evidence in brackets. */
function shown(text: string, ...evidence: readonly string[]): string {
  const excerpts = evidence.map((piece) => {
    const start = text.indexOf(piece);
    return { start, end: start + piece.length, text: piece };
  });
  return passage(excerpts, text)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
}

test('evidence stands in its paragraph alone', () => {
  expect(shown('Before.\nThey agreed on fish.\nAfter.', 'agreed')).toBe('They [agreed] on fish.');
  expect(shown('They agreed', 'They agreed')).toBe('[They agreed]');
});

test('pieces of one paragraph share it; a piece of another follows an ellipsis', () => {
  expect(shown('One, two, three.\n\nFour, five.', 'One', 'three', 'Four')).toBe(
    '[One], two, [three]. … [Four], five.',
  );
});

test('a long paragraph is clipped between words', () => {
  const long = `${'before '.repeat(60)}HERE${' after'.repeat(60)}`;
  const text = shown(long, 'HERE');
  expect(text).toMatch(/^ … (\s?before )+\[HERE\]( after)+ … $/);
  expect(text.length).toBeLessThan(500);
});

test('evidence that overlaps is shown once', () => {
  const text = 'They agreed on fish.';
  const excerpts = [
    { start: 0, end: 11, text: 'They agreed' },
    { start: 5, end: 14, text: 'agreed on' },
  ];
  expect(
    passage(excerpts, text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('without the text, the evidence alone', () => {
  const excerpts = [
    { start: 0, end: 4, text: 'They' },
    { start: 9, end: 11, text: 'on' },
  ];
  expect(passage(excerpts, undefined).map(({ text }) => text)).toEqual(['They', ' … ', 'on']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docOf, quotesOf } from '../../../testing/quotes-of.ts';
import { extractQuotes } from './extract-quotes.ts';

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  'Moss',
  'said',
  'told',
  'reporters',
  'that',
  'the talks',
  'would',
  'resume',
  ',',
  '.',
  '\n',
  'according to',
  ':',
  '—',
  'and',
  'she',
  'called',
  'it',
  'a start',
  'urged',
  'to',
  'leave',
  '?',
  ';',
  'who',
  'adding',
];

test('every excerpt repeats its slice, ids count up, contents lie apart and in order', async () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
  await fc.assert(
    fc.asyncProperty(text, async (made) => {
      const quotes = await quotesOf(made);
      expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, index) => `q${index + 1}`));
      for (const { content, cue, source } of quotes) {
        for (const piece of [...content, ...cue, ...source])
          expect(piece.text).toBe(made.slice(piece.start, piece.end));
      }
      const spans = quotes.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start);
      for (const [index, { start }] of spans.entries())
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    }),
    { numRuns: 300, seed: 20261124 },
  );
});

const ENDLESS = [
  '" ',
  "'s ' ",
  '“a. b ',
  '“It is bad.”\n',
  '“It is bad.\n',
  'Moss said, ',
  'Moss said that ',
  '“A.” and ',
  'according to Moss, ',
  '“No,” she said. ',
];

// How the time grows is shown by `pnpm run growth`.
test.each(ENDLESS)('reads %j without end', async (piece) => {
  const doc = await docOf(piece.repeat(12_000));
  for (const { content } of extractQuotes(doc)) {
    for (const { start, end, text } of content) expect(doc.article.text.slice(start, end)).toBe(text);
  }
});

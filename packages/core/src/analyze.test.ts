import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Analysis, analyze } from './index.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const articles = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ id: file.replace('.txt', ''), text: readFileSync(new URL(file, seeds), 'utf8') }));

describe.each(articles)('$id', (article) => {
  test('its analysis follows the schema', async () => {
    const analysis = await analyze(article);
    expect(Analysis.parse(analysis)).toEqual(analysis);
    expect(analysis).toMatchObject({ id: article.id, article: { text: article.text } });
  });

  test('every excerpt is what stands there in the text', async () => {
    expectVerbatim(await analyze(article));
  });

  test('the same text gives the same analysis', async () => {
    expect(await analyze(article)).toEqual(await analyze(article));
  });
});

test('any text is read without an error, by the schema, and its excerpts are verbatim', async () => {
  const day = fc.date({ noInvalidDate: true, min: new Date('0000-01-01'), max: new Date('9999-12-31') });
  const published = fc.option(day.map((date) => date.toISOString().slice(0, 10)));
  await fc.assert(
    fc.asyncProperty(newsLikeText(), published, async (text, published) => {
      const analysis = await analyze({ text, published });
      expect(Analysis.parse(analysis)).toEqual(analysis);
      expectVerbatim(analysis);
    }),
    { numRuns: 200 },
  );
});

/** Text of the pieces that the extractors look for, in no order, between characters of every kind. */
function newsLikeText(): fc.Arbitrary<string> {
  const words =
    'Roe said agreed that they the two sides “ ” " \' not to on talks rejected , . : \n \n\n U.S. (AP) - if will by within 7 $ million tomorrow next year'.split(
      ' ',
    );
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  return fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(' '));
}

function expectVerbatim(analysis: Analysis): void {
  for (const { start, end, text } of excerpts(analysis))
    expect(text).toBe(analysis.article.text.slice(start, end));
}

/** Every {start, end, text} at any depth. */
function* excerpts(value: unknown): Generator<{ start: number; end: number; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield value as { start: number; end: number; text: string };
  for (const inner of Object.values(value)) yield* excerpts(inner);
}

test('a text in another language has a note and no findings', async () => {
  const text =
    'Die beiden Länder haben sich am Donnerstag auf eine Fährlinie geeinigt. „Das ist ein Anfang“, sagte die Ministerin nach dem Treffen, bei dem es um die Häfen und die Quoten ging.';
  const { article, quotes, agreements, openIssues, notes } = await analyze({ text, language: 'en' });
  expect(article.language).toBe('de');
  expect([quotes, agreements, openIssues]).toStrictEqual([[], [], []]);
  expect(notes).toStrictEqual([
    { code: 'language-not-supported', message: expect.stringContaining('The text is in German') },
  ]);
});

test('who accuses is a party to the quarrel', async () => {
  const text =
    'France and Germany met in Bonn. France said talks with Germany went on. Jane Roe, a senator, said Germany had broken the truce.';
  const { openIssues } = await analyze({ id: 'quarrel', text });
  const quarrel = openIssues.find(({ status }) => status === 'disputed');
  expect(quarrel?.parties.map(({ name }) => name)).toEqual(['Germany', 'Jane Roe']);
});

import type { Span } from '@parley/core';
import { expect, test } from 'vitest';
import type { GoldQuote } from '../gold/gold-document.ts';
import type { PredictedQuote } from '../prediction/prediction.ts';
import { scoreQuotes } from './score-quotes.ts';

const text = '“Aaaa bbbb cccc,” said Ann Lee. Bob Ray said that dddd eeee. He called it “ffff”.';

/** Score quotes whose content and source are the first places where the words stand. */
function score(
  on: string,
  gold: readonly Partial<GoldQuote>[],
  predicted: readonly Partial<PredictedQuote>[],
) {
  const empty = { type: 'direct', content: [], source: [], speaker: null };
  return scoreQuotes([
    {
      gold: {
        id: 'd',
        text: on,
        quotes: gold.map((quote) => ({ ...empty, ignored: false, ...quote })),
        items: null,
        furniture: null,
      },
      predicted: {
        id: 'd',
        quotes: predicted.map((quote) => ({ ...empty, ...quote })),
        agreements: [],
        openIssues: [],
        furniture: [],
      },
    },
  ])!;
}

function at(words: string, on: string = text): Span[] {
  const start = on.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return [{ start, end: start + words.length }];
}

const gold = [
  { type: 'direct', content: at('“Aaaa bbbb cccc,”'), source: at('Ann Lee'), speaker: 'Ann Lee' },
  { type: 'indirect', content: at('dddd eeee'), source: at('Bob Ray'), speaker: 'Bob Ray' },
  { type: 'mixed', content: at('it “ffff”'), source: at('He'), speaker: 'Bob Ray' },
];

// 1. The same 12 letters, quotation marks aside; no source, but a name that agrees.
// 2. "that" aside, 10 letters, 8 of them gold's: 8/10 is a match, not exact. Wrong source, wrong name.
// 3. 12 letters, 6 of them gold's: 6/12 is just a match. The source is right, no name is resolved.
// 4. Gold has nothing there.
const predicted = [
  { type: 'direct', content: at('Aaaa bbbb cccc'), speaker: 'A. Lee' },
  { type: 'mixed', content: at('that dddd eeee. He'), source: at('Ann Lee'), speaker: 'Ann Lee' },
  { type: 'indirect', content: at('called it “ffff”'), source: at('He') },
  { type: 'indirect', content: at('said Ann Lee') },
];

test('all types together', () => {
  const { all } = score(text, gold, predicted).quote;
  // 3 of 4 predictions match, 3 of 3 gold: F1 = 2·3 / (4 + 3).
  expect(all.overlap).toEqual({ gold: 3, predicted: 4, precision: 3 / 4, recall: 1, f1: 6 / 7 });
  // Only the first is exact.
  expect(all.exact).toEqual({ gold: 3, predicted: 4, precision: 1 / 4, recall: 1 / 3, f1: 2 / 7 });
  // The second has the wrong speaker.
  expect(all.endToEnd).toEqual({ gold: 3, predicted: 4, precision: 2 / 4, recall: 2 / 3, f1: 4 / 7 });
  expect(all.speaker).toBe(2 / 3);
  // Of the resolved names only "A. Lee" agrees.
  expect(all.name).toBe(1 / 3);
});

test('precision goes by the predicted type, recall by gold’s', () => {
  const { direct, mixed, indirect } = score(text, gold, predicted).quote;
  expect(direct.overlap).toMatchObject({ gold: 1, predicted: 1, f1: 1 });
  // The mixed prediction matches an indirect quote, the mixed quote an indirect prediction: both count.
  expect(mixed.overlap).toMatchObject({ gold: 1, predicted: 1, f1: 1 });
  expect(mixed.endToEnd).toMatchObject({ precision: 0, recall: 1, f1: 0 });
  // Two indirect predictions, one of them matched: P 1/2, R 1.
  expect(indirect.overlap).toMatchObject({ gold: 1, predicted: 2, precision: 1 / 2, recall: 1, f1: 2 / 3 });
  expect([direct.speaker, mixed.speaker, indirect.speaker]).toEqual([1, 1, 0]);
});

test('characters count once, however they are divided', () => {
  // Gold 12 + 8 + 6 letters; predicted 12 + 10 + 12 + 10, of which all of gold's.
  expect(score(text, gold, predicted).characters).toMatchObject({
    gold: 26,
    predicted: 44,
    recall: 1,
    precision: 26 / 44,
  });
});

test('less than half of both together is no match', () => {
  // 8 letters of gold in 17: 8/17 < 1/2.
  const { all } = score(text, [gold[1]!], [{ content: at('said that dddd eeee. He ca') }]).quote;
  expect(all.overlap).toMatchObject({ gold: 1, predicted: 1, f1: 0 });
  expect(all.speaker).toBeNull();
});

test('each quote is matched once, the most alike first', () => {
  const twice = [{ content: at('dddd eeee. He') }, { content: at('dddd eeee') }];
  const { all } = score(text, [gold[1]!], twice).quote;
  expect(all.overlap).toMatchObject({ gold: 1, predicted: 2, precision: 1 / 2, recall: 1 });
  expect(all.exact.recall).toBe(1);
});

test('a quote over two lines is one quote and two segments', () => {
  const poem = '“Aaaa bbbb\n\ncccc dddd”';
  const whole = at(poem, poem);
  const halves = [{ content: at('“Aaaa bbbb', poem) }, { content: at('cccc dddd”', poem) }];
  const { quote, segment } = score(poem, [{ content: whole }], halves);
  // As a whole, each half shares 8 of 16 letters: one matches, the other is left over.
  expect(quote.all.overlap).toMatchObject({ gold: 1, predicted: 2, precision: 1 / 2, recall: 1 });
  expect(segment.all.exact).toMatchObject({ gold: 2, predicted: 2, f1: 1 });
});

test('a prediction in an ignored quote counts for nothing, neither do its characters', () => {
  const ignored = { ...gold[1]!, ignored: true };
  const { quote, characters } = score(text, [gold[0]!, ignored], [predicted[0]!, { content: at('dddd') }]);
  expect(quote.all.overlap).toMatchObject({ gold: 1, predicted: 1, f1: 1 });
  expect(characters).toMatchObject({ gold: 12, predicted: 12, f1: 1 });
});

test('an ignored quote takes no characters from one that is wanted', () => {
  const ignored = { content: at('said that dddd'), ignored: true };
  expect(score(text, [gold[1]!, ignored], [{ content: at('dddd eeee') }]).characters).toMatchObject({
    gold: 8,
    predicted: 8,
    f1: 1,
  });
});

test('where gold names nobody, end to end asks for nobody', () => {
  const { all } = score(
    text,
    [{ content: at('dddd eeee') }],
    [{ content: at('dddd eeee'), speaker: 'Ann Lee' }],
  ).quote;
  expect(all.endToEnd.f1).toBe(1);
  expect(all.speaker).toBeNull();
});

test('nothing annotated gives no scores, rather than zeros', () => {
  const document = { id: 'd', text, quotes: null, items: null, furniture: null };
  const nothing = { id: 'd', quotes: [], agreements: [], openIssues: [], furniture: [] };
  expect(scoreQuotes([{ gold: document, predicted: nothing }])).toBeNull();
});

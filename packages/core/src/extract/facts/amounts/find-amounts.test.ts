import { expect, test } from 'vitest';
import { docOf } from '../../../../testing/quotes-of.ts';
import { findAmounts } from './find-amounts.ts';

async function amountsOf(text: string) {
  const doc = await docOf(text);
  return doc.sentences
    .flatMap((sentence) => findAmounts(text, sentence))
    .map(({ fact: { text: words, value, unit } }) => [words, value, unit]);
}

test.each([
  ['Lemuria will pay $2 billion.', [['$2 billion', 2e9, 'USD']]],
  [
    'Lemuria will pay US$3m and €1.5bn.',
    [
      ['US$3m', 3e6, 'USD'],
      ['€1.5bn', 1.5e9, 'EUR'],
    ],
  ],
  ['Lemuria will lend 300 million yuan.', [['300 million yuan', 3e8, 'CNY']]],
  ['Wages will rise by 7.5 per cent.', [['7.5 per cent', 7.5, '%']]],
  [
    'Wages will rise by 3 to 5 percent.',
    [
      ['3', 3, '%'],
      ['5 percent', 5, '%'],
    ],
  ],
  ['Rates will fall by 2 percentage points.', [['2 percentage points', 2, 'percentage point']]],
  ['Lemuria will buy 30,000 tonnes of grain.', [['30,000 tonnes', 30_000, 'tonne']]],
  [
    'They met for 35 minutes after three rounds of talks.',
    [
      ['35 minutes', 35, 'minute'],
      ['three rounds', 3, 'round'],
    ],
  ],
  ['They agreed on a 90-day truce.', [['90-day', 90, 'day']]],
  ['Lemuria freed two dozen wounded soldiers.', [['two dozen wounded soldiers', 24, 'soldier']]],
  ['The pact runs for one year.', [['one year', 1, 'year']]],
  ['Twenty-five ships will sail.', [['Twenty-five ships', 25, 'ship']]],
])('%s', async (text, amounts) => {
  expect(await amountsOf(text)).toEqual(amounts);
});

test.each([
  'The two sides met in 2015.',
  'One of them left a message.',
  'Resolution 2231 was adopted.',
  'An F-16 pilot spoke to both parties.',
  `Lemuria will pay $${'9'.repeat(400)}.`,
  `Lemuria will pay $5 ${'trillion '.repeat(30)}.`,
])('no amount: %s', async (text) => {
  expect(await amountsOf(text)).toEqual([]);
});

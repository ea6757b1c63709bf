import { expect, test } from 'vitest';
import { quotesOf } from '../../../testing/quotes-of.ts';

const HEARERS: readonly (readonly [text: string, ...hearer: string[]])[] = [
  ['“It was a start,” Moss told Reuters.', 'Reuters'],
  ['Moss told reporters in a statement that the talks would resume.', 'reporters', 'in a statement'],
  ['Moss said in an interview with the Post that the talks would resume.', 'in an interview with the Post'],
  ['“It was a start,” Moss said to reporters.', 'reporters'],
  ['“It was a start,” Moss said on Twitter.', 'on Twitter'],
  ['Lin told staff to wait.', 'staff'],
  ['Moss said the talks would resume.'],
  ['Moss said on Monday that the talks would resume.'],
  ['The union urged the company to return to the table.'],
];

test.each(HEARERS)('%s', async (text, ...hearer) => {
  const quotes = await quotesOf(text);
  expect(quotes.map((quote) => quote.hearer.map((words) => words.text))).toEqual([hearer]);
});

const CHAINS: readonly (readonly [text: string, content: string, speaker: string, ...accounts: string[]])[] =
  [
    ['Hart said the minister had told him, “Sign it.”', '“Sign it.”', 'minister', 'Hart'],
    [
      'Moss said the ferry would return, according to a readout by the port.',
      'the ferry would return',
      'Moss',
      'readout by the port',
    ],
    [
      'According to the Lemurian readout, Moss said the ferry would return.',
      'the ferry would return',
      'Moss',
      'Lemurian readout',
    ],
    ['Moss said the ferry would return.', 'the ferry would return', 'Moss'],
  ];

test.each(CHAINS)('handed on: %s', async (text, content, speaker, ...accounts) => {
  const quotes = await quotesOf(text);
  expect(
    quotes.map((quote) => [
      quote.content.map((piece) => piece.text).join(' … '),
      quote.speaker?.name,
      ...quote.accounts.map(({ name }) => name),
    ]),
  ).toEqual([[content, speaker, ...accounts]]);
});

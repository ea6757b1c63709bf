import { expect, test } from 'vitest';
import type { Quote } from '../../schema/quote.ts';
import { createWordingBook, type ToldQuote } from './wording-book.ts';

function told(
  article: string,
  text: string,
  rest: Partial<ToldQuote> = {},
  type: Quote['type'] = 'mixed',
): ToldQuote {
  const speaker = { id: 'jane-roe', name: 'Jane Roe', role: null, party: null };
  const content = [{ start: 0, end: text.length, text }];
  const quote: Quote = {
    id: 'q1',
    type,
    content,
    cue: [],
    source: [],
    speaker,
    hearer: [],
    accounts: [],
    rule: 'test',
  };
  return { article, story: article, speaker: 'jane-roe', quote, ...rest };
}
const readings = (...quotes: readonly ToldQuote[]) =>
  createWordingBook()(quotes).map((difference) => difference.readings.map(({ reading }) => reading));

const one = 'the cause was a mistaken view of the treaty';
const other = 'blamed the trouble on a "false view of the treaty"';

test('the same words behind another adjective are one quotation in two wordings', () => {
  expect(readings(told('post', one, {}, 'indirect'), told('echo', other))).toEqual([[one, other]]);
});

test('most words alike, one replaced', () => {
  const [first, second] = ['"We will never sell our harbours"', '"We shall never sell our ports"'].map(
    (text, at) => told(`a${at}`, `${text} to anybody who asks for the keys of the town`, {}, 'direct'),
  );
  expect(readings(first!, second!)).toHaveLength(1);
});

test.each([
  ['the same words', told('post', other), told('echo', other)],
  ['a part of the words', told('post', other), told('echo', '"false view of the treaty"')],
  ['another speaker', told('post', one), told('echo', other, { speaker: 'john-doe' })],
  ['a copy of the story', told('post', one), told('echo', other, { story: 'post' })],
  [
    'no quotation marks',
    told('post', one, {}, 'indirect'),
    told('echo', other.replaceAll('"', ''), {}, 'indirect'),
  ],
  ['another sentence', told('post', one), told('echo', '"We will sell the harbour"')],
])('%s: no difference', (_, first, second) => {
  expect(readings(first, second)).toEqual([]);
});

test('of what did not change, the same differences; what is left out or told by a copy, no more', () => {
  const differences = createWordingBook();
  const [first, second] = [told('post', one, {}, 'indirect'), told('echo', other)];
  const [before] = differences([first, second]);
  const elsewhere = told('post', '"A third word of the treaty"', { speaker: 'john-doe' });
  expect(differences([first, second, elsewhere])[0]).toBe(before);
  expect(differences([first, { ...second, story: 'post' }])).toEqual([]);
  expect(differences([first])).toEqual([]);
  expect(differences([first, second])).toEqual([before]);
});

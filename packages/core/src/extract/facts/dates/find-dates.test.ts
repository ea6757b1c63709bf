import { describe, expect, test } from 'vitest';
import { docOf } from '../../../../testing/quotes-of.ts';
import { DATE_FORMS } from './date-forms.ts';
import { findDates, longestMatch } from './find-dates.ts';

const PUBLISHED = '2026-11-24';

async function datesOf(text: string, published: string | null = PUBLISHED) {
  const doc = await docOf(text, { published });
  return doc.sentences.flatMap((sentence) => findDates(doc, sentence)).map(({ fact }) => fact);
}

async function formsIn(text: string) {
  const doc = await docOf(text);
  return doc.sentences.flatMap(({ tokens }) => tokens.map((_, at) => longestMatch(tokens, at)?.form.id));
}

describe('forms', () => {
  test.each(DATE_FORMS)('$id reads its example', async ({ id, example, date }) => {
    expect(await formsIn(example)).toContain(id);
    expect((await datesOf(example)).map((found) => found.date)).toContain(date);
  });

  test.each(DATE_FORMS)('$id finds no date in its counterexample', async ({ id, counterexample }) => {
    const found = await formsIn(counterexample);
    const dates = await datesOf(counterexample);
    expect(found.includes(id) && dates.length > 0).toBe(false);
  });
});

test.each([
  ['The line will reopen by December.', 'by December', '2026-12', true],
  ['The line will reopen by Dec. 31, 2027.', 'by Dec. 31, 2027', '2027-12-31', true],
  ['Lemuria must answer no later than June 30.', 'no later than June 30', '2027-06-30', true],
  ['Lemuria must answer by 5 p.m. on Friday.', 'by 5 p.m. on Friday', '2026-11-27', true],
  ['Lemuria must answer by the end of next month.', 'by the end of next month', '2026-12-31', true],
  ['Lemuria must answer before the end of the week.', 'before the end of the week', '2026-11-29', true],
  ['The truce will hold until 2030.', 'until 2030', '2030', true],
  ['The union faces a Nov. 30 deadline.', 'Nov. 30', '2026-11-30', true],
  ['Lemuria must answer on Friday at the latest.', 'Friday', '2026-11-27', true],
  ['Lemuria must answer at the latest by Friday.', 'at the latest by Friday', '2026-11-27', true],
  ['The envoys will meet again in two years.', 'in two years', '2028', false],
  ['The treaty ends six months from now.', 'six months from now', '2027-05', false],
  ['Lemuria must pay within two years.', 'within two years', '2028-11-24', true],
  ['The talks will resume on Monday.', 'Monday', '2026-11-30', false],
  ['They will honour Sunday’s deal.', 'Sunday', '2026-11-22', false],
  ['The talks resumed on Monday.', 'Monday', '2026-11-23', false],
  ['The two sides agreed to meet on Tuesday, March 2.', 'Tuesday, March 2', '2027-03-02', false],
  ['The envoys met on 3 June.', '3 June', '2026-06-03', false],
  ['The envoys met last December.', 'last December', '2025-12', false],
  ['A round of talks is scheduled for January.', 'January', '2027-01', false],
  ['They signed the pact last year.', 'last year', '2025', false],
  ['The 2015 agreement holds.', '2015', '2015', false],
])('%s', async (text, words, date, deadline) => {
  expect(await datesOf(text)).toEqual([
    { text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length, date, deadline },
  ]);
});

test('without the article’s date only dates that name their year are read', async () => {
  const text =
    'They will meet on Monday, by December, within 90 days, on 3 June 2027 and until the end of 2028.';
  expect((await datesOf(text, null)).map(({ date }) => date)).toEqual(['2027-06-03', '2028-12-31']);
});

test.each([
  ['9999-12-31', 'They will meet tomorrow.', []],
  ['0049-06-01', 'They will meet tomorrow.', []],
  ['8999-12-31', 'They will meet within 500 years.', ['9499-12-31']],
])('an article of %s: %s', async (published, text, dates) => {
  expect((await datesOf(text, published)).map(({ date }) => date)).toEqual(dates);
});

test.each([
  'Protesters sat down and the march went on.',
  'The envoy may leave, June Roe said.',
  'On February 30, 2026 nothing happened.',
  'Resolution 2231 was adopted by 15 members.',
  'They will meet within days.',
])('no date: %s', async (text) => {
  expect(await datesOf(text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { findDateline } from './dateline.ts';

test.each([
  ['GENEVA, (Reuters) – Two sides met.', 'Two sides met.', 'Reuters'],
  ['GENEVA (AP) - Two sides met.', 'Two sides met.', 'AP'],
  ['NEW YORK, June 3 (AFP) -- Two sides met.', 'Two sides met.', 'AFP'],
  ['(AFP) — The leaders met.', 'The leaders met.', 'AFP'],
  ['ERBIL (Region24) — Two sides met.', 'Two sides met.', 'Region24'],
  ['SACRAMENTO, Calif.- Two sides met.', 'Two sides met.', null],
  ['GENEVA, March 14 - Two sides met.', 'Two sides met.', null],
  ['GENEVA—Two sides met.', 'Two sides met.', null],
  ['GENEVA Two sides met.', 'Two sides met.', null],
  ['UNITED NATIONS The envoys met.', 'The envoys met.', null],
])('%s', (line, story, agency) => {
  const dateline = findDateline(line, { start: 0, end: line.length });
  expect(dateline && [line.slice(dateline.end), dateline.agency]).toEqual([story, agency]);
});

test.each([
  'The two sides met (Reuters) - and left.',
  'NATO said it would wait.',
  'OPEC Secretary General Roe met the ministers. OPEC said so.',
  'NATO-led forces left.',
  'Two sides met.',
  'US officials met.',
  '',
])('no dateline: %s', (line) => {
  expect(findDateline(line, { start: 0, end: line.length })).toBeNull();
});

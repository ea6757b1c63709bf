import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { filterModel } from '../model/filter-model.ts';
import { ferryTalks } from '../testing/fixture.ts';
import { applyFilter } from './apply-filter.ts';
import { completions } from './complete-filter.ts';
import { parseFilter } from './parse-filter.ts';

const { dossier, analyses } = ferryTalks();
const model = buildModel(dossier, analyses);

test('terms have a key, values, and a sign', () => {
  expect(parseFilter('party:US -status:agreed,pending "two words" fish')).toEqual({
    terms: [
      { key: 'party', values: ['US'], not: false, start: 0, end: 8 },
      { key: 'status', values: ['agreed', 'pending'], not: true, start: 9, end: 31 },
      { key: null, values: ['two words'], not: false, start: 32, end: 43 },
      { key: null, values: ['fish'], not: false, start: 44, end: 48 },
    ],
  });
});

test.each([
  ['status:differ', ['pilots']],
  ['status:differ,pledged', ['pilots', 'basin']],
  ['-status:agreed,unresolved', ['pilots', 'ticket-price', 'basin']],
  ['outlet:東岸 status:no-progress', ['herring']],
  ['outlet:night', ['evening-ferry', 'toll']],
  ['matter:"the harbour toll"', ['toll']],
  ['matter:harbour', ['pilots', 'toll']],
  ['party:osterhaven fog', ['fog-horn']],
  ['speaker:täng', ['pilots']],
  ['speaker:"Jozef Tang"', ['pilots']],
  ['pending', []],
])('%s leaves %j', (typed, ids) => {
  const filter = applyFilter(typed, model);
  if ('error' in filter) throw new Error(filter.error);
  const { columns } = filterModel(model, filter.passes);
  expect([...columns.agreements, ...columns.unresolved].map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['partty:x', '“partty:” is no filter; did you mean party: ?'],
  ['colour:red', '“colour:” is no filter; these are: party, matter, outlet, status, speaker'],
  ['party:', 'party: what should it be?'],
  ['party:Velmouth', 'no party here is called “Velmouth”; did you mean Vellmouth?'],
  [
    'status:diferent',
    'there is no status “diferent”: agreed, in-principle, pledged, unresolved, differ, no-progress, disputed, refused, pending',
  ],
])('%s is wrong: %s', (typed, error) => {
  expect(applyFilter(typed, model)).toEqual({ error });
});

test.each([
  ['', ['party:', 'matter:', 'outlet:', 'status:', 'speaker:']],
  ['s', ['status:', 'speaker:']],
  ['party:v', ['Vellmouth']],
  ['status:differ -party:', ['Vellmouth', 'Osterhaven']],
  ['matter:"the har', ['the harbour toll']],
  ['fish', []],
])('%s may become %j', (typed, labels) => {
  expect(completions(typed, model).map(({ label }) => label)).toEqual(labels);
});

test('every completion of a value is a filter without a mistake that leaves something', () => {
  for (const key of ['party', 'matter', 'outlet', 'speaker']) {
    for (const { text } of completions(`${key}:`, model)) {
      const filter = applyFilter(text, model);
      if ('error' in filter) throw new Error(filter.error);
      const { columns, speakers, articles } = filterModel(model, filter.passes);
      expect([...Object.values(columns).flat(), ...speakers, ...articles]).not.toEqual([]);
    }
  }
});

test('whatever is typed is a filter or a mistake that is told', () => {
  const typed = fc.string({
    unit: fc.constantFrom('party', ':', '"', ' ', '-', ',', 'x', '[', '(', '\\', '*'),
  });
  fc.assert(
    fc.property(typed, (text) => {
      const filter = applyFilter(text, model);
      expect('error' in filter ? filter.error : '').not.toContain('undefined');
      completions(text, model);
    }),
  );
});

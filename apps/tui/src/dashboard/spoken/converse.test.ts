import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { ferryTalks } from '../testing/fixture.ts';
import { type Answer, converse, greet } from './converse.ts';

const { dossier, analyses } = ferryTalks();
const model = buildModel(dossier, analyses);

test('the beginning says what there is, in numbered lines', () => {
  expect(greet(model).lines).toEqual([
    'Parley, talks between Vellmouth – Osterhaven.',
    '1. Agreements, 5',
    '2. Unresolved, 4',
    '3. Quotes by speaker, 4',
    '4. Where the reports differ, 1',
    '5. Timeline, 3',
    '6. Articles, 3',
    'Type a number to open it, b to go back, n or p for the next or previous entries, w for why,',
    'f and a filter (f status:differ; f alone clears it), Enter to hear the place again, q to quit.',
  ]);
});

test('numbers lead to a matter, to its passages, and to the paragraph', () => {
  expect(said('1').lines[3]).toBe(
    '3. pilots of either town in both harbours: reports differ, in 2 of 3 reports, between Vellmouth · Osterhaven',
  );
  expect(said('1', '3').lines[2]).toBe(
    '2. pending: pilots of either town in both harbours, 東岸 Wire, paragraph 3, per Jo\u0301zef Ta\u0308ng',
  );
  const { lines } = said('1', '3', '2');
  expect(lines[1]).toBe('Evidence: the two sides were still discussing whether pilots may cross over');
  expect(lines[2]).toContain('The paragraph: Pilots are another matter.');
});

test('b goes back, and from the beginning nowhere', () => {
  expect(said('1', '3', 'b').lines[0]).toBe('Agreements.');
  expect(said('b').lines).toEqual(greet(model).lines);
});

test('a filter narrows everything until it is cleared, and a wrong one is told', () => {
  expect(said('f status:differ').lines.slice(0, 3)).toEqual([
    'Filter: status:differ',
    'Parley, talks between Vellmouth – Osterhaven.',
    '1. Agreements, 1',
  ]);
  expect(said('f status:differ', 'f').lines[1]).toBe('1. Agreements, 5');
  expect(said('f colour:red').lines[0]).toContain('is no filter');
});

test('w says why of a passage', () => {
  expect(said('1', '3', '2', 'w').lines.join(' ')).toContain('The words that decided');
  expect(said('w').lines).toEqual(['Open a passage first; then w says why.']);
});

test('every list opens, and what has no number says so', () => {
  for (const number of ['1', '2', '3', '4', '5', '6']) {
    expect(said(number, '1').lines[0]).not.toContain('no number');
  }
  expect(said('99').lines).toEqual(['There is no number 99 here.']);
  expect(said('1', 'n').lines).toEqual(['There are no more.']);
});

test('q leaves', () => {
  expect(said('1', 'q').ended).toBe(true);
});

function said(...lines: readonly string[]): Answer {
  return lines.reduce((answer, line) => converse(answer.conversation, line, model), greet(model));
}

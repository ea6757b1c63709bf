import { expect, test } from 'vitest';
import { LONGEST_TITLE, matterTitle } from './matter-title.ts';
import type { Telling } from './telling.ts';

const shared = {
  id: 'a1',
  parties: [],
  evidence: [],
  attributedTo: null,
  background: false,
  rule: 'test',
  cues: [],
  conditions: [],
  dates: [],
  amounts: [],
  why: 'test',
};

const agreed = (matter: string, summary: string): Telling => ({
  article: 'post',
  kind: 'agreement',
  item: { ...shared, matter, summary, status: 'reached' },
});
const open = (matter: string, summary: string): Telling => ({
  article: 'post',
  kind: 'open_issue',
  item: { ...shared, matter, summary, status: 'disputed', positions: [] },
});

const long = 'a ferry line from the northern port to the southern port and back again';

test.each([
  [
    'the action of what is agreed',
    [agreed('ferry line', 'reopen the ferry line')],
    'agreed',
    'reopen the ferry line',
  ],
  [
    'the matter of what is open',
    [open('human rights', 'make progress on human rights')],
    'unresolved',
    'human rights',
  ],
  [
    'the point of an open matter of one word',
    [open('sanctions', 'lift its sanctions')],
    'unresolved',
    'lift its sanctions',
  ],
  ['the matter where nothing else is told', [open('sanctions', '')], 'unresolved', 'sanctions'],
  ['the matter where the action is long', [agreed('ferry line', long)], 'agreed', 'ferry line'],
  [
    'the commonest',
    [open('fishing rights', ''), open('fishing quotas', ''), open('Fishing quotas', '')],
    'unresolved',
    'fishing quotas',
  ],
  [
    'an agreement before a refusal',
    [open('ferry line', 'close the line'), agreed('ferry line', 'reopen the line')],
    'agreed',
    'reopen the line',
  ],
] as const)('%s', (_, group, state, title) => {
  expect(matterTitle(group, state)).toBe(title);
});

test('history gives no name to what is told anew', () => {
  const past = { ...agreed('ferry line', 'close the line') };
  const history: Telling = { ...past, item: { ...past.item, background: true } } as Telling;
  expect(matterTitle([history, agreed('ferry line', 'reopen the line')], 'agreed')).toBe('reopen the line');
});

test('a title is cut between words', () => {
  const title = matterTitle([open(long, long)], 'unresolved');
  expect(title).toBe('a ferry line from the northern port to the southern port and…');
  expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
});

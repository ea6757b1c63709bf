import { expect, test } from 'vitest';
import type { GoldItem } from '../gold/gold-document.ts';
import type { PredictedItem } from '../prediction/prediction.ts';
import { countItemErrors } from './count-item-errors.ts';

const text =
  'They agreed to meet. They could sign. They quarrel. They met in May. They sat. They sang. They ate.';

function stretch(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function wanted(words: string, more: Partial<GoldItem> = {}): GoldItem {
  return {
    status: 'reached',
    parties: ['Atlantis'],
    evidence: stretch(words),
    background: false,
    what: '',
    topic: null,
    ...more,
  };
}

function found(words: string, more: Partial<PredictedItem> = {}): PredictedItem {
  return { status: 'reached', parties: ['Atlantis'], evidence: [stretch(words)], background: false, ...more };
}

test('each kind of error is counted', () => {
  const items = {
    agreements: [
      wanted('They agreed to meet'),
      wanted('They met in May', { background: true }),
      wanted('They quarrel'),
      wanted('They ate'),
    ],
    openIssues: [],
  };
  const agreements = [
    found('They agreed to meet', { status: 'pledge', parties: ['Atlantis', 'Mu'] }),
    found('They could sign'),
    found('They met in May'),
    found('They sat'),
    found('They sang', { background: true }),
  ];
  const openIssues = [found('They quarrel', { status: 'disputed' })];
  expect(
    countItemErrors([
      {
        gold: { id: 'd', text, quotes: null, items, furniture: null },
        predicted: { id: 'd', quotes: [], agreements, openIssues, furniture: [] },
      },
    ]),
  ).toEqual({
    missedClause: 1,
    wrongKind: 1,
    wrongStatus: 1,
    wrongParty: 1,
    speculationForFact: 1,
    historyForNews: 1,
    notAnItem: 1,
  });
});

test('nothing is counted where nothing is annotated', () => {
  expect(
    countItemErrors([
      {
        gold: { id: 'd', text, quotes: null, items: null, furniture: null },
        predicted: { id: 'd', quotes: [], agreements: [found('They sat')], openIssues: [], furniture: [] },
      },
    ]),
  ).toBeNull();
});

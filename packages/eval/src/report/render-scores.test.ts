import { expect, test } from 'vitest';
import { rates } from '../score/rates.ts';
import { renderScores } from './render-scores.ts';

const half = rates({ gold: 2, predicted: 4, rightGold: 1, rightPredicted: 1 });
const kind = { ...half, status: null, parties: half };

test('what is annotated is shown, in percent', () => {
  const items = { agreements: kind, openIssues: kind, both: { ...kind, status: 1 } };
  const itemErrors = {
    missedClause: 1,
    wrongKind: 2,
    wrongStatus: 3,
    wrongParty: 4,
    speculationForFact: 5,
    historyForNews: 6,
    notAnItem: 70,
  };
  expect(
    renderScores({ documents: 1, quotes: null, items, itemErrors, furniture: half }).split('\n'),
  ).toEqual([
    'items        gold  found     P     R    F1  status  parties F1',
    'agreements      2      4  25.0  50.0  33.3       –        33.3',
    'open issues     2      4  25.0  50.0  33.3       –        33.3',
    'both            2      4  25.0  50.0  33.3   100.0        33.3',
    '',
    'errors of items       count',
    'missed clause             1',
    'wrong kind                2',
    'wrong status              3',
    'wrong party               4',
    'speculation for fact      5',
    'history for news          6',
    'not an item              70',
    '',
    'furniture  gold  found     P     R    F1',
    'lines         2      4  25.0  50.0  33.3',
  ]);
});

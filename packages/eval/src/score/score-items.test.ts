import { expect, test } from 'vitest';
import type { GoldItem, GoldItems } from '../gold/gold-document.ts';
import type { PredictedItem } from '../prediction/prediction.ts';
import { scoreItems } from './score-items.ts';

const text = 'x'.repeat(100);

function score(
  gold: Partial<GoldItems>,
  predicted: { agreements?: PredictedItem[]; openIssues?: PredictedItem[] },
) {
  return scoreItems([
    {
      gold: {
        id: 'd',
        text,
        quotes: null,
        items: { agreements: [], openIssues: [], ...gold },
        furniture: null,
      },
      predicted: { id: 'd', quotes: [], agreements: [], openIssues: [], furniture: [], ...predicted },
    },
  ])!;
}

const unnamed = { what: '', topic: null };

function wanted(start: number, end: number, more: Partial<GoldItem> = {}): GoldItem {
  return { ...unnamed, status: 'reached', parties: [], evidence: { start, end }, background: false, ...more };
}

function found(start: number, end: number, more: Partial<PredictedItem> = {}): PredictedItem {
  return { status: 'reached', parties: [], evidence: [{ start, end }], background: false, ...more };
}

const gold = {
  agreements: [
    wanted(0, 20, { parties: ['Atlantis', 'Lemuria'] }),
    wanted(30, 50, { status: 'pledge' }),
    wanted(60, 80, { background: true }),
  ],
  openIssues: [wanted(0, 10, { status: 'disputed' })],
};

const predicted = {
  agreements: [
    // All of its 15 characters are gold's, 15 of 20 together: a match. One of two parties is right, one is missed.
    found(5, 20, { parties: ['the government of Atlantis', 'Mu'] }),
    // All of its 4 characters are gold's, but only 4 of 20 together, less than a quarter: no match.
    found(30, 34, { status: 'pledge' }),
    // Matches background: neither rewarded nor punished.
    found(60, 80),
    // Says itself that it is background: not punished.
    found(90, 100, { background: true }),
  ],
  openIssues: [found(0, 10, { status: 'pending' })],
};

test('agreements, open issues, and both together', () => {
  const scores = score(gold, predicted);
  // Gold wants two agreements; of the two predictions that count, one is right.
  expect(scores.agreements).toMatchObject({
    gold: 2,
    predicted: 2,
    precision: 1 / 2,
    recall: 1 / 2,
    f1: 1 / 2,
  });
  expect(scores.openIssues).toMatchObject({ gold: 1, predicted: 1, f1: 1 });
  expect(scores.both).toMatchObject({ gold: 3, predicted: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
});

test('status and parties are judged on the items found', () => {
  const { agreements, openIssues, both } = score(gold, predicted);
  expect([agreements.status, openIssues.status, both.status]).toEqual([1, 0, 1 / 2]);
  // Atlantis is right, Mu is extra, Lemuria is missed: F1 = 2·1 / (2 + 2).
  expect(agreements.parties).toEqual({ gold: 2, predicted: 2, precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 });
  expect(score(gold, {}).both.status).toBeNull();
});

test('half of the shorter one is needed too', () => {
  // 9 characters in common: 9/31 of both together, yet less than half of either.
  expect(score({ agreements: [wanted(0, 20)] }, { agreements: [found(11, 31)] }).agreements.f1).toBe(0);
  expect(score({ agreements: [wanted(0, 20)] }, { agreements: [found(10, 30)] }).agreements.f1).toBe(1);
});

test('evidence in pieces counts as their sum', () => {
  // 4 + 6 of gold's 20 characters, and all 10 of its own.
  const pieces = found(0, 4, {
    evidence: [
      { start: 0, end: 4 },
      { start: 10, end: 16 },
    ],
  });
  expect(score({ agreements: [wanted(0, 20)] }, { agreements: [pieces] }).agreements.f1).toBe(1);
});

test('kinds do not match each other', () => {
  const { agreements, openIssues } = score({ agreements: [wanted(0, 20)] }, { openIssues: [found(0, 20)] });
  expect(agreements).toMatchObject({ gold: 1, predicted: 0 });
  expect(openIssues).toMatchObject({ gold: 0, predicted: 1 });
});

test('an item is taken for what is wanted before it is taken for background', () => {
  const nested = [wanted(0, 20, { background: true }), wanted(0, 12)];
  // The prediction is more like the background item, and still finds the other.
  expect(score({ agreements: nested }, { agreements: [found(0, 20)] }).agreements.f1).toBe(1);
  // A second one that matches the background item is left out, a third as well, though that item is taken.
  const three = [found(0, 12), found(0, 20), found(0, 19)];
  expect(score({ agreements: nested }, { agreements: three }).agreements).toMatchObject({
    predicted: 1,
    f1: 1,
  });
});

test('a prediction that calls itself background is rewarded all the same when gold wants it', () => {
  const { agreements } = score(
    { agreements: [wanted(0, 20)] },
    { agreements: [found(0, 20, { background: true })] },
  );
  expect(agreements).toMatchObject({ gold: 1, predicted: 1, f1: 1 });
});

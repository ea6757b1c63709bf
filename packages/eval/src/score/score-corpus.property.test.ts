import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GoldDocument } from '../gold/gold-document.ts';
import { readGold } from '../gold/read-gold.ts';
import type { Prediction } from '../prediction/prediction.ts';
import { rates } from './rates.ts';
import { scoreCorpus } from './score-corpus.ts';

const length = 60;
const text = 'x'.repeat(length);
const types = fc.constantFrom('direct', 'mixed', 'indirect');
const statuses = fc.constantFrom('reached', 'pledge');
const names = fc.constantFrom('Ann Lee', 'Bob Ray', 'Atlantis', 'the Lee Council');

const span = fc
  .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 20 }))
  .map(([start, size]) => ({ start, end: Math.min(length, start + size) }));

/** Spans that do not overlap, in reading order. */
const apart = fc
  .uniqueArray(fc.nat(length), { minLength: 2, maxLength: 12 })
  .map((cuts) => cuts.sort((one, other) => one - other))
  .map((cuts) => cuts.slice(1).map((end, index) => ({ start: cuts[index]!, end })));

const quote = fc.record({
  type: types,
  content: fc.array(span, { minLength: 1, maxLength: 2 }),
  source: fc.array(span, { maxLength: 1 }),
  speaker: fc.option(names),
});
const item = fc.record({
  status: statuses,
  parties: fc.array(names, { maxLength: 3 }),
  evidence: fc.array(span, { minLength: 1, maxLength: 1 }),
  background: fc.boolean(),
});
const prediction = fc.record({
  id: fc.constant('d'),
  quotes: fc.array(quote, { maxLength: 8 }),
  agreements: fc.array(item, { maxLength: 8 }),
  openIssues: fc.array(item, { maxLength: 8 }),
  furniture: fc.array(span, { maxLength: 2 }),
});

/** A document that says just what was predicted; every fourth quote is ignored where that is asked for. */
function asGold(found: Prediction, ignoring = false): GoldDocument {
  const toItem = (one: Prediction['agreements'][number]) => ({
    ...one,
    evidence: one.evidence[0]!,
    what: '',
    topic: null,
  });
  return {
    id: 'd',
    text,
    quotes: found.quotes.map((one, index) => ({ ...one, ignored: ignoring && index % 4 === 3 })),
    items: {
      agreements: found.agreements.map(toItem),
      openIssues: found.openIssues.map(toItem),
    },
    furniture: found.furniture,
  };
}

function asPrediction({ id, quotes, items, furniture }: GoldDocument): Prediction {
  const toItem = <Item extends { evidence: Span }, Span>(one: Item) => ({ ...one, evidence: [one.evidence] });
  return {
    id,
    quotes: [...(quotes ?? [])],
    agreements: (items?.agreements ?? []).map((one) => ({ ...toItem(one), parties: [...one.parties] })),
    openIssues: (items?.openIssues ?? []).map((one) => ({ ...toItem(one), parties: [...one.parties] })),
    furniture: furniture ?? [],
  };
}

test('the gold of the seeds scores 100 against itself', () => {
  const seeds = readGold(fileURLToPath(new URL('../../../../seeds', import.meta.url)), { speechOnly: false });
  const { quotes, items, furniture } = scoreCorpus(
    seeds.map((gold) => ({ gold, predicted: asPrediction(gold) })),
  );
  const perfect = { precision: 1, recall: 1, f1: 1 };
  for (const unit of [quotes!.quote.all, quotes!.segment.all]) {
    expect(unit).toMatchObject({ overlap: perfect, exact: perfect, endToEnd: perfect, speaker: 1, name: 1 });
  }
  expect(quotes!.characters).toMatchObject(perfect);
  expect(items!.both).toMatchObject({ ...perfect, status: 1, parties: perfect });
  expect(furniture).toMatchObject(perfect);
});

test('every score lies between 0 and 1, and F1 between precision and recall', () => {
  fc.assert(
    fc.property(prediction, prediction, (wanted, found) => {
      const { quotes, items, furniture } = scoreCorpus([{ gold: asGold(wanted, true), predicted: found }]);
      const units = [quotes!.quote, quotes!.segment].flatMap((unit) => Object.values(unit));
      const kinds = Object.values(items!);
      const all = [
        ...units.flatMap(({ overlap, exact, endToEnd }) => [overlap, exact, endToEnd]),
        ...kinds.flatMap((kind) => [kind, kind.parties]),
        quotes!.characters,
        furniture!,
      ];
      for (const { precision, recall, f1 } of all) {
        expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0);
        expect(Math.max(precision, recall)).toBeLessThanOrEqual(1);
        expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-12);
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-12);
      }
      for (const share of [
        ...units.flatMap(({ speaker, name }) => [speaker, name]),
        ...kinds.map((kind) => kind.status),
      ]) {
        if (share !== null) expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('removing a prediction never raises recall', () => {
  fc.assert(
    fc.property(prediction, prediction, fc.nat(7), (wanted, found, removed) => {
      const without = <Item>(list: readonly Item[]) => list.filter((_, index) => index !== removed);
      const fewer = {
        ...found,
        quotes: without(found.quotes),
        agreements: without(found.agreements),
        openIssues: without(found.openIssues),
        furniture: without(found.furniture),
      };
      const recalls = (predicted: Prediction) => {
        const { quotes, items, furniture } = scoreCorpus([{ gold: asGold(wanted), predicted }]);
        return [
          quotes!.quote.all.overlap,
          quotes!.quote.all.exact,
          quotes!.segment.all.overlap,
          quotes!.characters,
          items!.agreements,
          items!.openIssues,
          items!.both,
          furniture!,
        ].map(({ recall }) => recall);
      };
      const before = recalls(found);
      recalls(fewer).forEach((recall, index) => {
        expect(recall).toBeLessThanOrEqual(before[index]!);
      });
    }),
  );
});

test('with gold and prediction changed about, precision and recall change places and F1 stays', () => {
  fc.assert(
    fc.property(apart, apart, types, (one, other, type) => {
      const says = (spans: typeof one): Prediction => ({
        id: 'd',
        quotes: spans.map((content) => ({ type, content: [content], source: [], speaker: null })),
        agreements: [],
        openIssues: [],
        furniture: [],
      });
      const score = (gold: Prediction, predicted: Prediction) => {
        const { quotes } = scoreCorpus([{ gold: asGold(gold), predicted }]);
        return [
          quotes!.quote.all.overlap,
          quotes!.quote.all.exact,
          quotes!.segment[type as 'direct'].overlap,
          quotes!.characters,
        ];
      };
      const there = score(says(one), says(other));
      const back = score(says(other), says(one));
      there.forEach((forward, index) => {
        const backward = back[index]!;
        expect([forward.precision, forward.recall, forward.f1]).toEqual([
          backward.recall,
          backward.precision,
          backward.f1,
        ]);
      });
    }),
  );
});

test('rates are those of the counts', () => {
  expect(rates({ gold: 0, predicted: 0, rightGold: 0, rightPredicted: 0 })).toMatchObject({
    precision: 0,
    recall: 0,
    f1: 0,
  });
  // P = 1/4, R = 2/2: 2·(1/4)·1 / (1/4 + 1).
  expect(rates({ gold: 2, predicted: 4, rightGold: 2, rightPredicted: 1 })).toMatchObject({
    precision: 1 / 4,
    recall: 1,
    f1: 0.4,
  });
});

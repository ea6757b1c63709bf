import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readGold } from '../gold/read-gold.ts';
import { pairUp } from '../score/pairing.ts';
import { scoreCorpus } from '../score/score-corpus.ts';
import { baselineOf, compareWithBaseline } from './baseline.ts';
import { readBaseline } from './baseline-file.ts';

test('a fall or a rise by more than 0.05 points counts, and not by less', () => {
  const was = { steady: 50, wobbling: 50.05, falling: 50.06, rising: 50, gone: 1 };
  const is = { steady: 50, wobbling: 50, falling: 50, rising: 50.06, fresh: 3 };
  expect(compareWithBaseline(was, is)).toEqual({
    falls: [
      { measure: 'falling', was: 50.06, now: 50 },
      { measure: 'gone', was: 1, now: null },
    ],
    rises: [
      { measure: 'rising', was: 50, now: 50.06 },
      { measure: 'fresh', was: 0, now: 3 },
    ],
  });
});

test('the committed baseline holds the numbers that are measured on the seeds, by name', () => {
  const seeds = readGold(fileURLToPath(new URL('../../../../seeds', import.meta.url)), { speechOnly: false });
  const measured = baselineOf(scoreCorpus(pairUp(seeds, new Map())));
  expect(Object.keys(readBaseline())).toEqual(Object.keys(measured));
});

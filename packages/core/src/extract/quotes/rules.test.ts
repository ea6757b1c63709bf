import { describe, expect, test } from 'vitest';
import { quotesOf } from '../../../testing/quotes-of.ts';
import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { LAYOUT_RULES } from './layout-rules.ts';
import { QUOTE_RULES } from './rules.ts';

describe.each(QUOTE_RULES)('$id', ({ id, example, counterexample }) => {
  test('finds its example', async () => {
    expect((await quotesOf(example)).map(({ rule }) => rule)).toEqual([id]);
  });
  test('not its counterexample', async () => {
    expect(await quotesOf(counterexample)).toEqual([]);
  });
});

describe.each(LAYOUT_RULES)('$id', ({ id, example, counterexample }) => {
  test('finds its example', async () => {
    expect((await quotesOf(example)).map(({ rule }) => rule)).toContain(id);
  });
  test('not its counterexample', async () => {
    expect((await quotesOf(counterexample)).map(({ rule }) => rule)).not.toContain(id);
  });
});

test.each(SPEECH_VERBS)('verbs of the class $id report: $example', async ({ example }) => {
  expect(await quotesOf(example)).toHaveLength(1);
});

test('no verb stands twice in a class', () => {
  for (const { lemmas } of SPEECH_VERBS) expect(new Set(lemmas).size).toBe(lemmas.length);
});

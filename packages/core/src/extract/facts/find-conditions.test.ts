import { describe, expect, test } from 'vitest';
import { docOf } from '../../../testing/quotes-of.ts';
import { CONDITION_MARKERS } from '../../lexicon/en/facts/condition-markers.ts';
import { findConditions } from './find-conditions.ts';

async function conditionsOf(text: string) {
  const doc = await docOf(text);
  return doc.sentences.flatMap((sentence) => findConditions(text, sentence)).map(({ fact }) => fact.text);
}

describe('markers', () => {
  test.each(CONDITION_MARKERS)(
    '$id opens the condition that ends its example',
    async ({ words, example }) => {
      const from = example.indexOf(words.join(' '));
      expect(await conditionsOf(example)).toEqual([example.slice(from, -1)]);
    },
  );

  test.each(CONDITION_MARKERS)('$id opens none in its counterexample', async ({ counterexample }) => {
    expect(await conditionsOf(counterexample)).toEqual([]);
  });
});

test.each([
  ['If Lemuria lifts the embargo, Atlantis will open its ports.', ['If Lemuria lifts the embargo']],
  ['"We will open our ports if they lift the embargo," the minister said.', ['if they lift the embargo']],
  [
    'Atlantis will, in exchange for two ships, free the sailors once the treaty is ratified.',
    ['in exchange for two ships', 'once the treaty is ratified'],
  ],
  ['They spoke as if the truce had ended, even if it had not.', []],
])('%s', async (text, conditions) => {
  expect(await conditionsOf(text)).toEqual(conditions);
});

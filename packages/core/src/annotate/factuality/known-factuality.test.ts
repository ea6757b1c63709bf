import { expect, test } from 'vitest';
import { parsedDoc } from '../parsed-doc.fixture.ts';
import { factualityOf } from './factuality.ts';
import { knownFactuality } from './known-factuality.ts';

const doc = parsedDoc(
  [
    'They||PRP|2|nsubj had|have|VBD|2|aux agreed|agree|VBN|-1|root .||.|2|punct',
    'Talks|talk|NNS|2|nsubj may||MD|2|aux resume||VB|-1|root .||.|2|punct',
  ].join('\n\n'),
);

test('each predicate is found once, and as it is by itself', () => {
  const factuality = knownFactuality(doc);
  for (const sentence of doc.sentences) {
    for (const token of sentence.tokens) {
      const found = factuality(sentence.index, token);
      expect(found).toEqual(factualityOf(sentence, token));
      expect(factuality(sentence.index, token)).toBe(found);
    }
  }
});

test('a sentence that is none has plain facts', () => {
  const [token] = doc.sentences[0]!.tokens;
  expect(knownFactuality(doc)(9, token!)).toEqual(factualityOf(undefined, token!));
});

import { expect, test } from 'vitest';
import { parsedDoc } from '../parsed-doc.fixture.ts';
import { nounPhrase, type Trimming } from './noun-phrase.ts';

const doc = parsedDoc(
  'They||PRP|1|nsubj signed|sign|VBD|-1|root the||DT|4|det new||JJ|4|amod pact||NN|1|obj on||IN|6|case quotas|quota|NNS|4|nmod ,||,|10|punct which||WDT|10|nsubj they||PRP|10|nsubj praised|praise|VBD|4|acl:relcl .||.|1|punct',
);

test.each<[trim: Trimming, phrase: string]>([
  [{}, 'the new pact on quotas, which they praised'],
  [{ clauses: true }, 'the new pact on quotas'],
  [{ complements: true }, 'the new pact'],
])('trimmed by %o: %s', (trim, phrase) => {
  const [sentence] = doc.sentences;
  const { start, end } = nounPhrase(sentence!, sentence!.tokens[4]!, trim);
  expect(doc.article.text.slice(start, end)).toBe(phrase);
});

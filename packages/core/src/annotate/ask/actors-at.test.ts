import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { parsedDoc } from '../parsed-doc.fixture.ts';
import { actorsAt, mentionAt, outermostMentions } from './actors-at.ts';
import { principal } from './principal.ts';

const doc = annotate(
  parsedDoc(`
    They||PRP|1|nsubj spoke|speak|VBD|-1|root .||.|1|punct
    Norwegian||JJ|1|amod officials|official|NNS|4|nsubj and||CC|3|cc Chile|Chile|NNP|1|conj disagreed|disagree|VBD|-1|root with||IN|7|case the||DT|7|det Kremlin|Kremlin|NNP|4|obl .||.|4|punct`),
);
const sentence = doc.sentences[1]!;

test('the actors of a stretch are those of its outermost mentions', () => {
  const names = actorsAt(doc, 1, sentence).map(({ name }) => name);
  expect(names).toEqual(['Norwegian officials', 'Chile', 'Kremlin']);
  expect(outermostMentions(doc, 1, sentence.tokens[3]!)).toHaveLength(1);
  expect(actorsAt(doc, 0, sentence)).toEqual([]);
});

test('a token has the widest mention that holds it', () => {
  const { start, end } = mentionAt(doc, 1, sentence.tokens[0]!)!;
  expect(doc.article.text.slice(start, end)).toBe('Norwegian officials and Chile');
  expect(mentionAt(doc, 1, sentence.tokens[4]!)).toBeNull();
});

test('officials speak for their country, the Kremlin for Russia, a country for itself', () => {
  const principals = actorsAt(doc, 1, sentence).map((actor) => principal(doc, actor).id);
  expect(principals).toEqual(['norway', 'chile', 'russia']);
});

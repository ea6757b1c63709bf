import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../tokens/tokenize.ts';
import { loadTagger } from './tagger.ts';

const tagger = await loadTagger();

test('tags a made-up sentence', () => {
  const tokens = tokenize('The ministers said China had agreed to new talks.');
  const { upos, xpos, lemma } = tagger.tag(tokens);
  expect(upos.join(' ')).toBe('DET NOUN VERB PROPN AUX VERB ADP ADJ NOUN PUNCT');
  expect(xpos.join(' ')).toBe('DT NNS VBD NNP VBD VBN IN JJ NNS .');
  expect(lemma.join(' ')).toBe('the minister say China have agree to new talk .');
});

test.each([
  ['She has met leaders', 'she have meet leader'],
  ["They don't stand", 'they do not stand'],
  ['Countries were making bigger promises', 'country be make big promise'],
  ['The court ruled but they had disagreed', 'the court rule but they have disagree'],
  ['He stopped, tried and hoped', 'he stop , try and hope'],
  ['The visit was timed and she was timing it', 'the visit be time and she be time it'],
  ['They planned it, stopping and hoping', 'they plan it , stop and hope'],
  ['They were unwilling to wait', 'they be unwilling to wait'],
  ['Leaders met a Chinese envoy', 'leader meet a Chinese envoy'],
])('lemmas of %j', (text, lemmas) => {
  expect(tagger.tag(tokenize(text)).lemma.join(' ')).toBe(lemmas);
});

test('any text gets one tag and one lemma a token, always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenize(text);
      const tags = tagger.tag(tokens);
      expect(tags.upos).toHaveLength(tokens.length);
      expect(tags.lemma.every((lemma) => typeof lemma === 'string')).toBe(true);
      expect(tagger.tag(tokens)).toEqual(tags);
    }),
  );
});

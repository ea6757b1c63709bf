import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTagger } from '../tagger/tagger.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { readWords } from './read-words.ts';
import { createWordReader, LONGEST_REMEMBERED, REMEMBERED } from './remember-words.ts';
import { buildVocabulary } from './vocabulary.ts';

const vocabulary = buildVocabulary(Int32Array.of(7, 8, 9), Uint16Array.of(1, 2, 3), Uint16Array.of(0, 1, 2));

test('remembered words read as new ones', () => {
  const read = createWordReader(vocabulary);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 2 * LONGEST_REMEMBERED })), (words) => {
      const tokens = words.flatMap((word) => tokenize(word));
      expect(read(tokens)).toEqual(readWords(tokens, vocabulary));
      expect(read(tokens)).toEqual(readWords(tokens, vocabulary));
    }),
  );
});

test('more words than are remembered read as before', () => {
  const read = createWordReader(vocabulary);
  const tokens = tokenize(
    Array.from({ length: REMEMBERED + 50 }, (_, number) => `w${number.toString(36)}`).join(' '),
  );
  expect(tokens.length).toBeGreaterThan(REMEMBERED);
  expect(read(tokens)).toEqual(readWords(tokens, vocabulary));
  expect(read(tokens)).toEqual(readWords(tokens, vocabulary));
});

test('long words get tags and lemmas too', async () => {
  const tagger = await loadTagger();
  const { lemma } = tagger.tag(tokenize('They misunderstood internationalisations.'));
  expect(lemma.join(' ')).toBe('they misunderstand internationalisation .');
});

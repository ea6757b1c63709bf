import { ALPHABET } from '../src/model/decode-weights.ts';
import { type EncodedVocabulary, LIST_BASE } from '../src/words/decode-vocabulary.ts';
import { FINE_BITS } from '../src/words/vocabulary.ts';
import type { Lexicon } from './train-lexicon.ts';

const MOST_SHARED = 25;

export function encodeVocabulary({ words, vocabulary }: Lexicon): EncodedVocabulary {
  let before = '';
  const coded: string[] = [];
  for (const word of words) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
    coded.push(String.fromCharCode(65 + shared) + word.slice(shared));
    before = word;
  }
  const digits = (of: (entry: number) => number): string =>
    words.map((_, entry) => ALPHABET.charAt(of(entry))).join('');
  const { clusters, tagLists } = vocabulary;
  return {
    words: coded.join(''),
    coarseClusters: digits((entry) => clusters[entry]! >> FINE_BITS),
    fineClusters: digits((entry) => clusters[entry]! & ((1 << FINE_BITS) - 1)),
    tagListsHigh: digits((entry) => Math.floor(tagLists[entry]! / LIST_BASE)),
    tagListsLow: digits((entry) => tagLists[entry]! % LIST_BASE),
  };
}

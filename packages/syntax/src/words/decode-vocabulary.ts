import { DIGIT_OF_CODE } from '../model/decode-weights.ts';
import { hashFolded } from './fold.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * A vocabulary written as text. `words` are in order, each as a capital that says how many characters it shares with the
 * word before (`A` none) and the rest of it. The other strings hold one character of the weights' alphabet a word.
 */
export interface EncodedVocabulary {
  readonly words: string;
  readonly coarseClusters: string;
  readonly fineClusters: string;
  readonly tagListsHigh: string;
  readonly tagListsLow: string;
}

const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** Base of the two digits of the number of a tag list. */
export const LIST_BASE = 64;

export function decodeVocabulary(encoded: EncodedVocabulary): Vocabulary {
  const { words, coarseClusters, fineClusters, tagListsHigh, tagListsLow } = encoded;
  const size = coarseClusters.length;
  const hashes = new Int32Array(size);
  const clusters = new Uint16Array(size);
  const tagLists = new Uint16Array(size);
  let word = '';
  for (let at = 0, entry = 0; at < words.length; entry++) {
    const shared = words.charCodeAt(at) - CAPITAL_A;
    let end = at + 1;
    while (end < words.length && !isCapital(words.charCodeAt(end))) end++;
    word = word.slice(0, shared) + words.slice(at + 1, end);
    at = end;
    hashes[entry] = hashFolded(word, 0, word.length);
    clusters[entry] = digit(coarseClusters, entry) * 16 + digit(fineClusters, entry);
    tagLists[entry] = digit(tagListsHigh, entry) * LIST_BASE + digit(tagListsLow, entry);
  }
  return buildVocabulary(hashes, clusters, tagLists);
}

function isCapital(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_Z;
}

function digit(text: string, at: number): number {
  return DIGIT_OF_CODE[text.charCodeAt(at)]!;
}

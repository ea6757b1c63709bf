import { DIGIT_OF_CODE } from '../model/decode-weights.ts';
import { HASH_START, hashEnd, hashStep } from './fold.ts';
import { buildVocabulary, FINE_BITS, type Vocabulary } from './vocabulary.ts';

/**
 * A vocabulary written as text. `words` are folded and in order, each as a capital that says how many characters it shares with the
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
  // Unfinished hashes of the last word's beginnings: the next word goes on from the one that it shares.
  const hashOfLength = new Int32Array(256).fill(HASH_START);
  for (let at = 0, entry = 0; at < words.length; entry++) {
    let length = words.charCodeAt(at++) - CAPITAL_A;
    let hash = hashOfLength[length]!;
    for (
      let code = words.charCodeAt(at);
      at < words.length && !isCapital(code);
      code = words.charCodeAt(++at)
    ) {
      hash = hashStep(hash, code);
      hashOfLength[++length] = hash;
    }
    hashes[entry] = hashEnd(hash);
    clusters[entry] = (digit(coarseClusters, entry) << FINE_BITS) + digit(fineClusters, entry);
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

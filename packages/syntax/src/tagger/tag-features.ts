import {
  CLUSTER,
  COARSE,
  FIELDS,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  TAG_LIST,
  WORD,
  type WordRows,
} from '../words/word-fields.ts';

/** Number of features that `tagFeatures` writes. */
export const TAG_FEATURES = 36;

/** Stands for the tag before the first word. */
export const BEFORE_FIRST_TAG = 255;

/**
 * Writes the features of the word at `row` into `out`; `left` and `left2` are the tags of the two words before. A feature is
 * a sum of hashes, each times an odd number that stands for its place.
 */
export function tagFeatures(
  words: WordRows,
  row: number,
  left: number,
  left2: number,
  out: Int32Array,
): void {
  const before2 = row - 2 * FIELDS;
  const before = row - FIELDS;
  const after = row + FIELDS;
  const after2 = row + 2 * FIELDS;
  const word = words[row + WORD]!;
  const shape = Math.imul(words[row + SHAPE]!, 0x2c1b3c6d);
  const cluster = Math.imul(words[row + CLUSTER]!, 0x297a2d39);
  const suffix3 = Math.imul(words[row + SUFFIX3]!, 0x165667b1);
  const list = Math.imul(words[row + TAG_LIST]! + 1, 0x27d4eb2f);
  const tag1 = Math.imul(left + 1, 0x5bd1e995);
  const tag2 = Math.imul(left2 + 1, 0x61c88647);
  const word1 = Math.imul(words[after + WORD]!, 0x7feb352d);
  const cluster1 = Math.imul(words[after + CLUSTER]!, 0x68e31da5);
  const list1 = Math.imul(words[after + TAG_LIST]! + 1, 0x3f84d5b5);
  const list2 = Math.imul(words[after2 + TAG_LIST]! + 1, 0x1b56c4e9);
  const shape1 = Math.imul(words[after + SHAPE]!, 0x52dce729);
  const wordLeft = Math.imul(words[before + WORD]!, 0x38495ab5);
  const shapeLeft = Math.imul(words[before + SHAPE]!, 0x6f4f2b63);
  let n = 0;
  out[n++] = word;
  out[n++] = words[row + SUFFIX4]!;
  out[n++] = suffix3;
  out[n++] = words[row + SUFFIX2]!;
  out[n++] = words[row + SUFFIX1]!;
  out[n++] = words[row + PREFIX1]!;
  out[n++] = words[row + PREFIX2]!;
  out[n++] = words[row + PREFIX3]!;
  out[n++] = shape + (left === BEFORE_FIRST_TAG ? 1 : 0);
  out[n++] = cluster;
  out[n++] = words[row + COARSE]!;
  out[n++] = tag1;
  out[n++] = tag1 + tag2;
  out[n++] = tag1 + word;
  out[n++] = tag1 + list1;
  out[n++] = tag1 + tag2 + cluster1;
  out[n++] = wordLeft;
  out[n++] = word1;
  out[n++] = words[before2 + WORD]!;
  out[n++] = words[after2 + WORD]!;
  out[n++] = cluster1;
  out[n++] = words[before + CLUSTER]!;
  out[n++] = words[after2 + CLUSTER]!;
  out[n++] = words[after + SUFFIX3]!;
  out[n++] = word + word1;
  out[n++] = word + wordLeft;
  out[n++] = shape + shapeLeft + shape1;
  out[n++] = list + list1;
  out[n++] = list + list1 + tag1;
  out[n++] = list + list1 + list2;
  out[n++] = suffix3 + tag1;
  out[n++] = suffix3 + shape;
  out[n++] = cluster + tag1;
  out[n++] = word + cluster1;
  out[n++] = tag1 + tag2 + list;
  out[n++] = tag1 + cluster + cluster1;
}

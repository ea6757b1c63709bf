import { mix } from '../model/hash.ts';
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
export const TAG_FEATURES = 34;

/** Writes the hashed features of the word at `row` into `out`; `left` and `left2` are the tags of the two words before. */
export function tagFeatures(
  words: WordRows,
  row: number,
  left: number,
  left2: number,
  out: Int32Array,
): void {
  const before = row - FIELDS;
  const after = row + FIELDS;
  const after2 = after + FIELDS;
  const word = words[row + WORD]!;
  const shape = words[row + SHAPE]!;
  const cluster = words[row + CLUSTER]!;
  const suffix3 = words[row + SUFFIX3]!;
  const leftPair = mix(left, left2 + 977);
  const list = words[row + TAG_LIST]!;
  const nextList = words[after + TAG_LIST]!;
  const nextCluster = words[after + CLUSTER]!;
  const nextWord = words[after + WORD]!;
  let at = 0;
  out[at++] = mix(0x1001, word);
  out[at++] = mix(0x1002, words[row + SUFFIX4]!);
  out[at++] = mix(0x1003, suffix3);
  out[at++] = mix(0x1004, words[row + SUFFIX2]!);
  out[at++] = mix(0x1005, words[row + SUFFIX1]!);
  out[at++] = mix(0x1006, words[row + PREFIX1]!);
  out[at++] = mix(0x1007, words[row + PREFIX2]!);
  out[at++] = mix(0x1008, words[row + PREFIX3]!);
  out[at++] = mix(mix(0x1009, shape), left === BEFORE_FIRST_TAG ? 1 : 0);
  out[at++] = mix(0x100a, cluster);
  out[at++] = mix(0x100b, words[row + COARSE]!);
  out[at++] = mix(0x100c, left);
  out[at++] = mix(0x100d, leftPair);
  out[at++] = mix(mix(0x100e, left), word);
  out[at++] = mix(mix(0x100f, left), nextList);
  out[at++] = mix(mix(0x1010, leftPair), nextCluster);
  out[at++] = mix(0x1011, words[before + WORD]!);
  out[at++] = mix(0x1012, nextWord);
  out[at++] = mix(0x1013, words[before - FIELDS + WORD]!);
  out[at++] = mix(0x1014, words[after2 + WORD]!);
  out[at++] = mix(0x1015, nextCluster);
  out[at++] = mix(0x1016, words[before + CLUSTER]!);
  out[at++] = mix(0x1017, words[after2 + CLUSTER]!);
  out[at++] = mix(0x1018, words[after + SUFFIX3]!);
  out[at++] = mix(mix(0x1019, word), nextWord);
  out[at++] = mix(mix(0x101a, word), words[before + WORD]!);
  out[at++] = mix(mix(0x101b, shape), mix(words[before + SHAPE]!, words[after + SHAPE]!));
  out[at++] = mix(mix(0x101c, list), nextList);
  out[at++] = mix(mix(0x101d, mix(list, left)), nextList);
  out[at++] = mix(mix(0x101e, list), mix(nextList, words[after2 + TAG_LIST]!));
  out[at++] = mix(mix(0x101f, suffix3), left);
  out[at++] = mix(mix(0x1020, suffix3), shape);
  out[at++] = mix(mix(0x1021, cluster), left);
  out[at++] = mix(mix(0x1022, word), nextCluster);
}

/** Stands for the tag before the first word. */
export const BEFORE_FIRST_TAG = 255;

import { mix } from '../model/hash.ts';
import type { Token } from '../tokens/token.ts';
import { hashFolded } from './fold.ts';
import { wordShape } from './shape.ts';
import { FINE_BITS, findWord, type Vocabulary } from './vocabulary.ts';
import {
  CLUSTER,
  COARSE,
  ENTRY,
  FIELDS,
  FORM,
  PADDING,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  rowOf,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  TAG_LIST,
  WORD,
  type WordRows,
} from './word-fields.ts';

const BEFORE_FIRST = 0x5bd1e995;
const AFTER_LAST = 0x27d4eb2f;

/** Reads the surface of a sentence into rows of integers. */
export function readWords(tokens: readonly Token[], vocabulary: Vocabulary): WordRows {
  const rows = wordRows(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    readWord((tokens[index] as Token).text, vocabulary, rows, rowOf(index));
  }
  return rows;
}

/** Rows of a sentence of so many words, with what stands before the first and after the last. */
export function wordRows(length: number): WordRows {
  const rows = new Int32Array((length + 2 * PADDING) * FIELDS);
  rows.fill(BEFORE_FIRST, 0, rowOf(0));
  rows.fill(AFTER_LAST, rowOf(length));
  return rows;
}

/** Reads the surface of a word into the fields from `row` on. */
export function readWord(word: string, vocabulary: Vocabulary, rows: WordRows, row: number): void {
  const lower = isAscii(word) ? word : word.toLowerCase();
  const length = lower.length;
  const form = hashFolded(lower, 0, length);
  const entry = findWord(vocabulary, form);
  const shape = wordShape(word, lower);
  const suffix3 = hashFolded(lower, Math.max(0, length - 3), length);
  const cluster = entry < 0 ? 0 : (vocabulary.clusters[entry] as number);
  const list = entry < 0 ? 0 : (vocabulary.tagLists[entry] as number);
  rows[row + FORM] = form;
  rows[row + ENTRY] = entry;
  rows[row + WORD] = list > 0 ? form : mix(mix(0x2545f491, suffix3), shape);
  rows[row + CLUSTER] = mix(0x632be5ab, cluster);
  rows[row + COARSE] = mix(0x51ed270b, cluster >> FINE_BITS);
  rows[row + TAG_LIST] = list;
  rows[row + SHAPE] = mix(0x2127599b, shape);
  rows[row + SUFFIX1] = hashFolded(lower, Math.max(0, length - 1), length);
  rows[row + SUFFIX2] = hashFolded(lower, Math.max(0, length - 2), length);
  rows[row + SUFFIX3] = suffix3;
  rows[row + SUFFIX4] = hashFolded(lower, Math.max(0, length - 4), length);
  rows[row + PREFIX1] = hashFolded(lower, 0, Math.min(1, length));
  rows[row + PREFIX2] = hashFolded(lower, 0, Math.min(2, length));
  rows[row + PREFIX3] = hashFolded(lower, 0, Math.min(3, length));
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

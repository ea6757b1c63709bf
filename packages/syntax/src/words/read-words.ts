import { mix } from '../model/hash.ts';
import { remembering } from '../tokens/remember.ts';
import type { Token } from '../tokens/token.ts';
import { hashFolded } from './fold.ts';
import { wordShape } from './shape.ts';
import { FINE_BITS, findWord, type Vocabulary } from './vocabulary.ts';
import {
  CLUSTER,
  COARSE,
  FIELDS,
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

/** Makes the function that reads the surface of a sentence into rows of integers. */
export function createWordReader(vocabulary: Vocabulary): (tokens: readonly Token[]) => WordRows {
  const fieldsOf = remembering((word) => readWord(word, vocabulary));
  return (tokens) => {
    const rows = new Int32Array((tokens.length + 2 * PADDING) * FIELDS);
    rows.fill(BEFORE_FIRST, 0, rowOf(0));
    let row = rowOf(0);
    for (const { text } of tokens) {
      const fields = fieldsOf(text);
      for (let field = 0; field < FIELDS; field++) rows[row + field] = fields[field]!;
      row += FIELDS;
    }
    rows.fill(AFTER_LAST, row);
    return rows;
  };
}

/** Reads the surface of a word into its fields. */
function readWord(word: string, vocabulary: Vocabulary): Int32Array {
  const fields = new Int32Array(FIELDS);
  const lower = isAscii(word) ? word : word.toLowerCase();
  const length = lower.length;
  const form = hashFolded(lower, 0, length);
  const entry = findWord(vocabulary, form);
  const shape = wordShape(word, lower);
  const suffix3 = hashFolded(lower, Math.max(0, length - 3), length);
  const cluster = entry < 0 ? 0 : (vocabulary.clusters[entry] as number);
  const list = entry < 0 ? 0 : (vocabulary.tagLists[entry] as number);
  fields[WORD] = list > 0 ? form : mix(mix(0x2545f491, suffix3), shape);
  fields[CLUSTER] = mix(0x632be5ab, cluster);
  fields[COARSE] = mix(0x51ed270b, cluster >> FINE_BITS);
  fields[TAG_LIST] = list;
  fields[SHAPE] = mix(0x2127599b, shape);
  fields[SUFFIX1] = hashFolded(lower, Math.max(0, length - 1), length);
  fields[SUFFIX2] = hashFolded(lower, Math.max(0, length - 2), length);
  fields[SUFFIX3] = suffix3;
  fields[SUFFIX4] = hashFolded(lower, Math.max(0, length - 4), length);
  fields[PREFIX1] = hashFolded(lower, 0, Math.min(1, length));
  fields[PREFIX2] = hashFolded(lower, 0, Math.min(2, length));
  fields[PREFIX3] = hashFolded(lower, 0, Math.min(3, length));
  return fields;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

import { mix } from '../model/hash.ts';
import { CLUSTER, COARSE, rowOf, WORD, type WordRows } from '../words/word-fields.ts';

/** One row of `PARSE_FIELDS` integers a word, then one for the root, then one for no word at all. */
export type ParseRows = Int32Array;

export const PARSE_FIELDS = 7;
export const WORD_TAG = 0;
export const PARSE_WORD = 1;
/** Joint tag. */
export const TAG = 2;
/** Universal tag. */
export const UPOS = 3;
export const PARSE_CLUSTER = 4;
export const PARSE_COARSE = 5;
/** Parity of the quotation marks up to the word. */
export const QUOTED = 6;

const ROOT_HASH = 0x3c6ef372;
const MISSING_HASH = 0x1f83d9ab;

/** Joins the surface of a sentence and its tags into the rows that the parser's features read. */
export function parseWords(
  words: WordRows,
  tags: Uint8Array,
  uposOfTag: Uint8Array,
  quoteOfTag: Uint8Array,
): ParseRows {
  const length = tags.length;
  const rows = new Int32Array((length + 2) * PARSE_FIELDS);
  let quoted = 0;
  for (let index = 0; index < length; index++) {
    const from = rowOf(index);
    const to = index * PARSE_FIELDS;
    const word = words[from + WORD]!;
    const tag = tags[index]!;
    rows[to + PARSE_WORD] = word;
    rows[to + TAG] = tag;
    rows[to + WORD_TAG] = mix(word, tag);
    rows[to + UPOS] = uposOfTag[tag]!;
    rows[to + PARSE_CLUSTER] = words[from + CLUSTER]!;
    rows[to + PARSE_COARSE] = words[from + COARSE]!;
    if (quoteOfTag[tag] === 1) quoted ^= 1;
    rows[to + QUOTED] = quoted;
  }
  rows.fill(ROOT_HASH, length * PARSE_FIELDS, (length + 1) * PARSE_FIELDS);
  rows.fill(MISSING_HASH, (length + 1) * PARSE_FIELDS);
  return rows;
}

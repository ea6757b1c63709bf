import { mix } from '../model/hash.ts';
import { CLUSTER, COARSE, rowOf, WORD, type WordRows } from '../words/word-fields.ts';
import { type TagTables, uposNumber } from './tag-tables.ts';

/**
 * The words of a sentence as the parser's features read them: one row of `PARSE_FIELDS` integers a word, then one for the
 * root, then one for no word at all. All but the last two fields are hashes.
 */
export type ParseRows = Int32Array;

export const PARSE_FIELDS = 10;
export const PARSE_WORD = 0;
export const WORD_TAG = 1;
/** Joint tag. */
export const TAG = 2;
/** Universal tag. */
export const UPOS = 3;
export const PARSE_CLUSTER = 4;
export const PARSE_COARSE = 5;
/** Tag of the next verb after the word and how far it is. */
export const VERB_AHEAD = 6;
/** Next mark or conjunction after the word. */
export const MARK_AHEAD = 7;
/** Number of the universal tag. */
export const UPOS_NUMBER = 8;
/** Parity of the quotation marks up to the word. */
export const QUOTED = 9;

const ROOT_HASH = 0x3c6ef372;
const MISSING_HASH = 0x1f83d9ab;

/** Joins the surface of a sentence and its tags. */
export function parseWords(
  words: WordRows,
  tags: Uint8Array,
  { uposOfTag, quoteOfTag }: TagTables,
): ParseRows {
  const length = tags.length;
  const rows = new Int32Array((length + 2) * PARSE_FIELDS);
  let quoted = 0;
  for (let index = 0; index < length; index++) {
    const from = rowOf(index);
    const to = index * PARSE_FIELDS;
    const tag = tags[index]!;
    const upos = uposOfTag[tag]!;
    const word = words[from + WORD]!;
    rows[to + PARSE_WORD] = word;
    rows[to + WORD_TAG] = mix(word, tag);
    rows[to + TAG] = mix(0x7ed55d16, tag);
    rows[to + UPOS] = mix(0x165667c5, upos);
    rows[to + PARSE_CLUSTER] = words[from + CLUSTER]!;
    rows[to + PARSE_COARSE] = words[from + COARSE]!;
    rows[to + UPOS_NUMBER] = upos;
    quoted ^= quoteOfTag[tag]!;
    rows[to + QUOTED] = quoted;
  }
  lookAhead(rows, length);
  rows.fill(ROOT_HASH, length * PARSE_FIELDS, length * PARSE_FIELDS + UPOS_NUMBER);
  rows.fill(MISSING_HASH, (length + 1) * PARSE_FIELDS, (length + 1) * PARSE_FIELDS + UPOS_NUMBER);
  return rows;
}

const VERB = uposNumber('VERB');
const AUX = uposNumber('AUX');
const PUNCT = uposNumber('PUNCT');
const CCONJ = uposNumber('CCONJ');

/** Fills in what comes after each word, from right to left. */
function lookAhead(rows: ParseRows, length: number): void {
  let verb = 0;
  let verbAt = length;
  let mark = 0;
  for (let index = length - 1; index >= 0; index--) {
    const row = index * PARSE_FIELDS;
    rows[row + VERB_AHEAD] = mix(verb, Math.min(verbAt - index, 4));
    rows[row + MARK_AHEAD] = mix(0x2ab5c1d3, mark);
    const upos = rows[row + UPOS_NUMBER]!;
    if (upos === VERB || upos === AUX) {
      verb = rows[row + TAG]!;
      verbAt = index;
    }
    if (upos === PUNCT || upos === CCONJ) mark = rows[row + PARSE_WORD]!;
  }
}

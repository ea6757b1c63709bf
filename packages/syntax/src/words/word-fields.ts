/**
 * The surface of a sentence as integers: one row of `FIELDS` integers a token, with `PADDING` rows before the
 * first and after the last, so that a context window never leaves the array.
 */
export type WordRows = Int32Array;

export const FIELDS = 12;
export const PADDING = 3;

/** Identity of the word; words too rare to have weights of their own share one by ending and shape. */
export const WORD = 0;
export const CLUSTER = 1;
export const COARSE = 2;
export const SHAPE = 3;
export const SUFFIX1 = 4;
export const SUFFIX2 = 5;
export const SUFFIX3 = 6;
export const SUFFIX4 = 7;
export const PREFIX1 = 8;
export const PREFIX2 = 9;
export const PREFIX3 = 10;
/** Number of the list of tags that the word may take. */
export const TAG_LIST = 11;

/** Row of a token: index of its first field. */
export function rowOf(index: number): number {
  return (index + PADDING) * FIELDS;
}

import {
  MARK_AHEAD,
  PARSE_CLUSTER,
  PARSE_COARSE,
  PARSE_FIELDS,
  PARSE_WORD,
  type ParseRows,
  QUOTED,
  TAG,
  UPOS,
  VERB_AHEAD,
  WORD_TAG,
} from './parse-words.ts';
import { type ParserState, stackWord } from './parser-state.ts';

/** Upper bound of the number of features of a state. */
export const ACTION_FEATURES = 120;

const imul = Math.imul;

/**
 * Writes the features of a state into `out` and returns how many: the words at the top of the stack (`s0`, `s1`, `s2`), the
 * next ones (`b0` … `b3`) and their children. A feature is a sum of hashes, each times an odd number that stands for its
 * place.
 */
export function actionFeatures(state: ParserState, rows: ParseRows, out: Int32Array): number {
  const { length, next, leftmost, rightmost, leftmost2, rightmost2, labels, childLabels } = state;
  const missing = length + 1;
  const top = stackWord(state, 0);
  const s0 = top < 0 ? missing : top;
  const below = stackWord(state, 1);
  const s1 = below < 0 ? missing : below;
  const third = stackWord(state, 2);
  const s2 = (third < 0 ? missing : third) * PARSE_FIELDS;
  const S0 = s0 * PARSE_FIELDS;
  const S1 = s1 * PARSE_FIELDS;
  const B0 = next * PARSE_FIELDS;
  const B1 = Math.min(next + 1, missing) * PARSE_FIELDS;
  const B2 = Math.min(next + 2, missing) * PARSE_FIELDS;
  const B3 = Math.min(next + 3, missing) * PARSE_FIELDS;

  const s0w = imul(rows[S0 + PARSE_WORD]!, 0x2c1b3c6d);
  const s0t = imul(rows[S0 + TAG]!, 0x297a2d39);
  const s0x = imul(rows[S0 + WORD_TAG]!, 0x165667b1);
  const s0p = imul(rows[S0 + UPOS]!, 0x27d4eb2f);
  const s0c = imul(rows[S0 + PARSE_CLUSTER]!, 0x5bd1e995);
  const s0g = imul(rows[S0 + PARSE_COARSE]!, 0x61c88647);
  const s1w = imul(rows[S1 + PARSE_WORD]!, 0x7feb352d);
  const s1t = imul(rows[S1 + TAG]!, 0x68e31da5);
  const s1x = imul(rows[S1 + WORD_TAG]!, 0x3f84d5b5);
  const s1p = imul(rows[S1 + UPOS]!, 0x1b56c4e9);
  const s1c = imul(rows[S1 + PARSE_CLUSTER]!, 0x52dce729);
  const s1g = imul(rows[S1 + PARSE_COARSE]!, 0x38495ab5);
  const b0w = imul(rows[B0 + PARSE_WORD]!, 0x6f4f2b63);
  const b0t = imul(rows[B0 + TAG]!, 0x1d2e7f93);
  const b0x = imul(rows[B0 + WORD_TAG]!, 0x4cf5ad43);
  const b0p = imul(rows[B0 + UPOS]!, 0x2745937f);
  const b0c = imul(rows[B0 + PARSE_CLUSTER]!, 0x38b34ae5);
  const b0g = imul(rows[B0 + PARSE_COARSE]!, 0x6a09e667);
  const b1w = imul(rows[B1 + PARSE_WORD]!, 0x3c6ef373);
  const b1t = imul(rows[B1 + TAG]!, 0x510e527f);
  const b1x = imul(rows[B1 + WORD_TAG]!, 0x1f83d9ab);
  const b1p = imul(rows[B1 + UPOS]!, 0x5be0cd19);
  const b2t = imul(rows[B2 + TAG]!, 0x428a2f99);
  const b3t = imul(rows[B3 + TAG]!, 0x71374491);
  const s2t = imul(rows[s2 + TAG]!, 0x35c0fbcf);
  const s2p = imul(rows[s2 + UPOS]!, 0x69b5dba5);

  const s0l = childOf(leftmost, s0, missing);
  const s0r = childOf(rightmost, s0, missing);
  const s1l = childOf(leftmost, s1, missing);
  const s1r = childOf(rightmost, s1, missing);
  const b0l = childOf(leftmost, next, missing);
  const s0lt = imul(rows[s0l * PARSE_FIELDS + TAG]!, 0x3956c25b);
  const s0rt = imul(rows[s0r * PARSE_FIELDS + TAG]!, 0x59f111f1);
  const s1lt = imul(rows[s1l * PARSE_FIELDS + TAG]!, 0x123f82a5);
  const s1rt = imul(rows[s1r * PARSE_FIELDS + TAG]!, 0x2b1c5ed5);
  const b0lt = imul(rows[b0l * PARSE_FIELDS + TAG]!, 0x5807aa99);
  const s0lw = imul(rows[s0l * PARSE_FIELDS + PARSE_WORD]!, 0x12835b01);
  const s0rw = imul(rows[s0r * PARSE_FIELDS + PARSE_WORD]!, 0x243185bf);
  const s1lw = imul(rows[s1l * PARSE_FIELDS + PARSE_WORD]!, 0x550c7dc3);
  const s1rw = imul(rows[s1r * PARSE_FIELDS + PARSE_WORD]!, 0x72be5d75);
  const b0lw = imul(rows[b0l * PARSE_FIELDS + PARSE_WORD]!, 0x00deb1ff);
  const s0l2t = imul(rows[childOf(leftmost2, s0, missing) * PARSE_FIELDS + TAG]!, 0x1bdc06a7);
  const s0r2t = imul(rows[childOf(rightmost2, s0, missing) * PARSE_FIELDS + TAG]!, 0x419bf175);
  const s1r2t = imul(rows[childOf(rightmost2, s1, missing) * PARSE_FIELDS + TAG]!, 0x649b69c1);
  const b0l2t = imul(rows[childOf(leftmost2, next, missing) * PARSE_FIELDS + TAG]!, 0x6fbe4787);
  const s0ll = imul(labels[s0l]!, 0x0fc19dc7);
  const s0rl = imul(labels[s0r]!, 0x240ca1cd);
  const s1ll = imul(labels[s1l]!, 0x2de92c6f);
  const s1rl = imul(labels[s1r]!, 0x4a7484ab);
  const b0ll = imul(labels[b0l]!, 0x5cb0a9dd);
  const s0set = imul(childLabels[s0]!, 0x76f988db);
  const s1set = imul(childLabels[s1]!, 0x183e5153);
  const b0set = imul(childLabels[next]!, 0x2831c66d);
  const s0v = imul(state.leftCount[s0]! * 8 + state.rightCount[s0]! + 1, 0x300327c9);
  const s1v = imul(state.leftCount[s1]! * 8 + state.rightCount[s1]! + 1, 0x3f597fc7);
  const b0v = imul(state.leftCount[next]! + 1, 0x46e00bf3);
  const gap = imul(distanceStep(next - top), 0x55a79147);
  const gap1 = imul(distanceStep(top - below), 0x06ca6351);
  const quotes = (rows[S0 + QUOTED]! ^ rows[B0 + QUOTED]!) + 2 * (rows[S1 + QUOTED]! ^ rows[S0 + QUOTED]!);
  const quoteGap = imul(quotes + 1, 0x14292967);

  const verbAhead = imul(rows[B0 + VERB_AHEAD]!, 0x4ed8aa4b);
  const markAhead = imul(rows[B0 + MARK_AHEAD]!, 0x5b9cca4f);

  const tt = s0t + b0t;
  const ss = s1t + s0t;
  const pp = s0p + b0p;
  const sp = s1p + s0p;
  let n = 0;
  // Words alone.
  out[n++] = 0;
  out[n++] = s0x;
  out[n++] = s0w;
  out[n++] = s0t;
  out[n++] = s1x;
  out[n++] = s1w;
  out[n++] = s1t;
  out[n++] = b0x;
  out[n++] = b0w;
  out[n++] = b0t;
  out[n++] = b1x;
  out[n++] = b1w;
  out[n++] = b1t;
  out[n++] = rows[B2 + WORD_TAG]!;
  out[n++] = b2t;
  out[n++] = s2t;
  out[n++] = rows[s2 + WORD_TAG]!;
  // Pairs.
  out[n++] = s0x + b0x;
  out[n++] = s0x + b0t;
  out[n++] = s0t + b0x;
  out[n++] = s0w + b0w;
  out[n++] = tt;
  out[n++] = s1x + s0x;
  out[n++] = s1x + s0t;
  out[n++] = s1t + s0x;
  out[n++] = ss;
  out[n++] = s1t + b0t;
  out[n++] = s1w + b0w;
  out[n++] = b0t + b1t;
  out[n++] = b0x + b1t;
  out[n++] = b0t + b1x;
  out[n++] = s0t + b1t;
  out[n++] = s0w + b1w;
  // Three and more.
  out[n++] = tt + b1t;
  out[n++] = ss + b0t;
  out[n++] = ss + s2t;
  out[n++] = b0t + b1t + b2t;
  out[n++] = s0x + b0t + b1t;
  out[n++] = s0t + b0x + b1t;
  out[n++] = s1t + s0x + b0t;
  out[n++] = s1x + s0t + b0t;
  out[n++] = ss + b0x;
  out[n++] = tt + b1t + b2t;
  out[n++] = pp + b1p + b3t;
  out[n++] = sp + b0p + b1p + s2p;
  out[n++] = s1w + s0w + b0w;
  // Children.
  out[n++] = tt + b0lt;
  out[n++] = tt + s0lt;
  out[n++] = tt + s0rt;
  out[n++] = ss + s1rt;
  out[n++] = ss + s1lt;
  out[n++] = ss + s0lt;
  out[n++] = ss + s0rt;
  out[n++] = tt + s0rt + s0r2t;
  out[n++] = tt + s0lt + s0l2t;
  out[n++] = ss + s1rt + s1r2t;
  out[n++] = tt + b0lt + b0l2t;
  out[n++] = s0lw + s0t;
  out[n++] = s0rw + s0t;
  out[n++] = s1rw + s1t;
  out[n++] = s1lw + s1t;
  out[n++] = b0lw + b0t;
  out[n++] = s0lw + tt;
  out[n++] = s0lw + ss;
  // Labels of the children.
  out[n++] = s0t + s0ll;
  out[n++] = s0t + s0rl;
  out[n++] = s1t + s1rl;
  out[n++] = b0t + b0ll;
  out[n++] = ss + s1rl;
  out[n++] = ss + s1ll;
  out[n++] = s0w + s0set;
  out[n++] = s1w + s1set;
  out[n++] = b0w + b0set;
  out[n++] = tt + s0set;
  out[n++] = tt + b0set;
  out[n++] = ss + s1set;
  out[n++] = ss + s0set;
  out[n++] = pp + s0set + b0set;
  out[n++] = sp + s1set + s0set;
  // Distances and numbers of children.
  out[n++] = pp + gap;
  out[n++] = s0x + gap;
  out[n++] = b0x + gap;
  out[n++] = sp + gap1;
  out[n++] = s1x + gap1;
  out[n++] = s0x + s0v;
  out[n++] = s0t + s0v;
  out[n++] = s1x + s1v;
  out[n++] = s1t + s1v;
  out[n++] = b0x + b0v;
  out[n++] = b0t + b0v;
  out[n++] = pp + quoteGap;
  out[n++] = sp + quoteGap + b0t;
  // What lies ahead.
  out[n++] = tt + verbAhead;
  out[n++] = ss + verbAhead;
  out[n++] = s0x + verbAhead;
  out[n++] = b0x + verbAhead;
  out[n++] = tt + markAhead;
  out[n++] = ss + markAhead + b0p;
  out[n++] = pp + verbAhead + markAhead;
  // Clusters.
  out[n++] = s0c;
  out[n++] = s1c;
  out[n++] = b0c;
  out[n++] = rows[B1 + PARSE_CLUSTER]!;
  out[n++] = s0c + b0c;
  out[n++] = s0c + b0t;
  out[n++] = s0t + b0c;
  out[n++] = s1c + s0c;
  out[n++] = s1c + s0t;
  out[n++] = s1t + s0c;
  out[n++] = s0g + b0g + pp;
  out[n++] = s1g + s0g + sp;
  out[n++] = s1g + b0t + s0w;
  out[n++] = s1g + s0w + b0g;
  return n;
}

function childOf(children: Int32Array, word: number, missing: number): number {
  const child = children[word]!;
  return child < 0 ? missing : child;
}

/** A distance in words in steps that grow, 0 where there is none. */
export function distanceStep(words: number): number {
  return words < 5 ? Math.max(0, words) : words < 8 ? 5 : words < 12 ? 6 : words < 20 ? 7 : 8;
}

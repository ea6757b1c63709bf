import { distanceStep } from './action-features.ts';
import {
  PARSE_CLUSTER,
  PARSE_COARSE,
  PARSE_FIELDS,
  PARSE_WORD,
  type ParseRows,
  TAG,
  UPOS,
  WORD_TAG,
} from './parse-words.ts';
import type { ParserState } from './parser-state.ts';

/** Upper bound of the number of features of an arc. */
export const LABEL_FEATURES = 48;

const imul = Math.imul;

/** Writes the features of the arc from `head` to `child` into `out` and returns how many; they differ by side. */
export function labelFeatures(
  state: ParserState,
  rows: ParseRows,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { length, labels, childLabels, leftmost, rightmost } = state;
  const missing = length + 1;
  const H = head * PARSE_FIELDS;
  const C = child * PARSE_FIELDS;
  const side = imul(head === length ? 3 : child < head ? 1 : 2, 0x297a2d39);
  const hw = imul(rows[H + PARSE_WORD]!, 0x2c1b3c6d) + side;
  const ht = imul(rows[H + TAG]!, 0x27d4eb2f) + side;
  const hx = imul(rows[H + WORD_TAG]!, 0x165667b1) + side;
  const hp = imul(rows[H + UPOS]!, 0x5bd1e995) + side;
  const hc = imul(rows[H + PARSE_CLUSTER]!, 0x61c88647) + side;
  const hg = imul(rows[H + PARSE_COARSE]!, 0x7feb352d) + side;
  const cw = imul(rows[C + PARSE_WORD]!, 0x68e31da5) + side;
  const ct = imul(rows[C + TAG]!, 0x3f84d5b5) + side;
  const cx = imul(rows[C + WORD_TAG]!, 0x1b56c4e9) + side;
  const cc = imul(rows[C + PARSE_CLUSTER]!, 0x52dce729) + side;
  const cg = imul(rows[C + PARSE_COARSE]!, 0x38495ab5) + side;
  const left = leftmost[child]!;
  const left2 = state.leftmost2[child]!;
  const right = rightmost[child]!;
  const L = (left < 0 ? missing : left) * PARSE_FIELDS;
  const R = (right < 0 ? missing : right) * PARSE_FIELDS;
  const lw = imul(rows[L + PARSE_WORD]!, 0x6f4f2b63);
  const lt = imul(rows[L + TAG]!, 0x1d2e7f93);
  const rw = imul(rows[R + PARSE_WORD]!, 0x4cf5ad43);
  const ll = imul(labels[left < 0 ? missing : left]!, 0x2745937f);
  const l2l = imul(labels[left2 < 0 ? missing : left2]!, 0x38b34ae5);
  const rl = imul(labels[right < 0 ? missing : right]!, 0x6a09e667);
  const set = imul(childLabels[child]!, 0x3c6ef373);
  const headSet = imul(childLabels[head]!, 0x510e527f);
  const before = (child > 0 ? child - 1 : missing) * PARSE_FIELDS;
  const after = (child + 1) * PARSE_FIELDS;
  const headBefore = (head > 0 ? head - 1 : missing) * PARSE_FIELDS;
  const headAfter = Math.min(head + 1, missing) * PARSE_FIELDS;
  const sister = child > head ? rightmost[head]! : leftmost[head]!;
  const sisterLabel = imul(labels[sister < 0 ? missing : sister]!, 0x1f83d9ab);
  const gap = imul(distanceStep(Math.abs(head - child)), 0x5be0cd19);

  const tags = ht + ct;
  let n = 0;
  out[n++] = side;
  out[n++] = tags;
  // Words and tags.
  out[n++] = hx;
  out[n++] = cx;
  out[n++] = hw;
  out[n++] = cw;
  out[n++] = ht;
  out[n++] = ct;
  out[n++] = hx + cx;
  out[n++] = hx + ct;
  out[n++] = ht + cx;
  out[n++] = tags + gap;
  // The child's children.
  out[n++] = tags + ll;
  out[n++] = tags + lw;
  out[n++] = tags + rl;
  out[n++] = tags + set;
  out[n++] = tags + lt;
  out[n++] = hw + lw;
  out[n++] = cw + lw;
  out[n++] = hw + ct + set;
  out[n++] = ct + ll + l2l;
  out[n++] = ct + rw;
  out[n++] = cw + set + hp;
  out[n++] = ct + lt + headSet + hp;
  // The head's children.
  out[n++] = tags + headSet;
  out[n++] = hw + headSet;
  out[n++] = cw + headSet;
  out[n++] = tags + sisterLabel;
  out[n++] = hw + ct + sisterLabel;
  // Neighbours.
  out[n++] = tags + rows[before + TAG]!;
  out[n++] = tags + rows[after + TAG]!;
  out[n++] = tags + rows[headBefore + TAG]!;
  out[n++] = tags + rows[headAfter + TAG]!;
  out[n++] = ct + rows[before + PARSE_WORD]!;
  out[n++] = ct + rows[after + PARSE_WORD]!;
  // Clusters.
  out[n++] = hc + cc;
  out[n++] = hc + ct;
  out[n++] = ht + cc;
  out[n++] = hg + cg + tags;
  out[n++] = hc + lw + ct;
  out[n++] = cg + hg + lw;
  out[n++] = cc + lw;
  return n;
}

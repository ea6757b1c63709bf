import { mix } from '../model/hash.ts';
import { distance } from './action-features.ts';
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

export const LABEL_FEATURES = 64;

/** Writes the hashed features of the arc from `head` to `child` into `out`; returns how many. */
export function labelFeatures(
  state: ParserState,
  rows: ParseRows,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { length } = state;
  const missing = length + 1;
  const rowAt = (word: number): number => (word < 0 || word > length ? missing : word) * PARSE_FIELDS;
  const h = rowAt(head),
    c = rowAt(child);
  const side = head === length ? 2 : child < head ? 0 : 1;
  const hw = rows[h + PARSE_WORD]!,
    ht = rows[h + TAG]!,
    hwt = rows[h + WORD_TAG]!,
    hp = rows[h + UPOS]!,
    hc = rows[h + PARSE_CLUSTER]!,
    hg = rows[h + PARSE_COARSE]!;
  const cw = rows[c + PARSE_WORD]!,
    ct = rows[c + TAG]!,
    cwt = rows[c + WORD_TAG]!,
    cc = rows[c + PARSE_CLUSTER]!,
    cg = rows[c + PARSE_COARSE]!;
  const seed = mix(0x3000, side);
  const tags = mix(mix(seed, ht), ct);
  const l = state.leftmost[child]!,
    l2 = state.leftmost2[child]!,
    r = state.rightmost[child]!;
  const lw = rows[rowAt(l) + PARSE_WORD]!,
    lt = rows[rowAt(l) + TAG]!,
    rt = rows[rowAt(r) + TAG]!,
    rw = rows[rowAt(r) + PARSE_WORD]!;
  const ll = l < 0 ? 99 : state.labels[l]!,
    l2l = l2 < 0 ? 99 : state.labels[l2]!,
    rl = r < 0 ? 99 : state.labels[r]!;
  const set = state.childLabels[child]!,
    headSet = state.childLabels[head]!;
  const before = rowAt(child - 1),
    after = rowAt(child + 1),
    hBefore = rowAt(head - 1),
    hAfter = rowAt(head + 1);
  const gap = distance(Math.abs(head - child));
  const sister = side === 1 ? state.rightmost[head]! : state.leftmost[head]!;
  const sisterLabel = sister < 0 ? 99 : state.labels[sister]!;
  let n = 0;
  out[n++] = mix(seed, 1);
  out[n++] = tags;
  out[n++] = mix(mix(seed, 2), hwt);
  out[n++] = mix(mix(seed, 3), cwt);
  out[n++] = mix(mix(seed, 4), hw);
  out[n++] = mix(mix(seed, 5), cw);
  out[n++] = mix(mix(seed, 6), ht);
  out[n++] = mix(mix(seed, 7), ct);
  out[n++] = mix(mix(mix(seed, 8), hwt), cwt);
  out[n++] = mix(mix(mix(seed, 9), hwt), ct);
  out[n++] = mix(mix(mix(seed, 10), ht), cwt);
  out[n++] = mix(mix(tags, 11), gap);
  out[n++] = mix(mix(tags, 12), ll);
  out[n++] = mix(mix(tags, 13), lw);
  out[n++] = mix(mix(tags, 14), rl);
  out[n++] = mix(mix(tags, 15), set);
  out[n++] = mix(mix(tags, 16), headSet);
  out[n++] = mix(mix(mix(seed, 17), hw), headSet);
  out[n++] = mix(mix(tags, 18), lt);
  out[n++] = mix(mix(mix(seed, 19), hw), lw);
  out[n++] = mix(mix(mix(seed, 20), cw), lw);
  out[n++] = mix(mix(mix(seed, 21), hw), mix(ct, set));
  out[n++] = mix(mix(mix(seed, 22), ct), mix(ll, l2l));
  out[n++] = mix(mix(tags, 23), rows[before + TAG]!);
  out[n++] = mix(mix(tags, 24), rows[after + TAG]!);
  out[n++] = mix(mix(tags, 25), rows[hBefore + TAG]!);
  out[n++] = mix(mix(tags, 26), rows[hAfter + TAG]!);
  out[n++] = mix(mix(seed, 27), mix(rows[before + PARSE_WORD]!, ct));
  out[n++] = mix(mix(seed, 28), mix(rows[after + PARSE_WORD]!, ct));
  out[n++] = mix(mix(mix(seed, 29), hc), cc);
  out[n++] = mix(mix(mix(seed, 30), hc), ct);
  out[n++] = mix(mix(mix(seed, 31), ht), cc);
  out[n++] = mix(mix(mix(seed, 32), hg), mix(cg, tags));
  out[n++] = mix(mix(mix(seed, 33), hc), mix(lw, ct));
  out[n++] = mix(mix(tags, 34), sisterLabel);
  out[n++] = mix(mix(mix(seed, 35), hw), mix(sisterLabel, ct));
  out[n++] = mix(mix(mix(seed, 36), ct), mix(rw, rt));
  out[n++] = mix(mix(mix(seed, 37), cw), mix(set, hp));
  out[n++] = mix(mix(mix(seed, 38), cg), mix(hg, lw));
  out[n++] = mix(mix(mix(seed, 39), cw), headSet);
  out[n++] = mix(mix(mix(seed, 40), mix(ct, lt)), mix(headSet, hp));
  out[n++] = mix(mix(seed, 41), mix(cc, lw));
  return n;
}

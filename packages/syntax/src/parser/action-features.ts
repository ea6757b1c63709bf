import { mix } from '../model/hash.ts';
import {
  PARSE_CLUSTER,
  PARSE_COARSE,
  PARSE_FIELDS,
  PARSE_WORD,
  type ParseRows,
  QUOTED,
  TAG,
  UPOS,
  WORD_TAG,
} from './parse-words.ts';
import { type ParserState, stackWord } from './parser-state.ts';

/** Upper bound of the features of a state. */
export const ACTION_FEATURES = 128;

/** Writes the hashed features of a state into `out`; returns how many. */
export function actionFeatures(state: ParserState, rows: ParseRows, out: Int32Array): number {
  const { length, next } = state;
  const missing = length + 1;
  const s0 = stackWord(state, 0);
  const s1 = stackWord(state, 1);
  const s2 = stackWord(state, 2);
  const r0 = (s0 < 0 ? missing : s0) * PARSE_FIELDS;
  const r1 = (s1 < 0 ? missing : s1) * PARSE_FIELDS;
  const r2 = (s2 < 0 ? missing : s2) * PARSE_FIELDS;
  const b0 = next * PARSE_FIELDS;
  const b1 = (next + 1 <= length ? next + 1 : missing) * PARSE_FIELDS;
  const b2 = (next + 2 <= length ? next + 2 : missing) * PARSE_FIELDS;
  const b3 = (next + 3 <= length ? next + 3 : missing) * PARSE_FIELDS;
  const s0w = rows[r0 + PARSE_WORD]!,
    s0t = rows[r0 + TAG]!,
    s0wt = rows[r0 + WORD_TAG]!,
    s0c = rows[r0 + PARSE_CLUSTER]!,
    s0g = rows[r0 + PARSE_COARSE]!,
    s0p = rows[r0 + UPOS]!;
  const s1w = rows[r1 + PARSE_WORD]!,
    s1t = rows[r1 + TAG]!,
    s1wt = rows[r1 + WORD_TAG]!,
    s1c = rows[r1 + PARSE_CLUSTER]!,
    s1g = rows[r1 + PARSE_COARSE]!,
    s1p = rows[r1 + UPOS]!;
  const b0w = rows[b0 + PARSE_WORD]!,
    b0t = rows[b0 + TAG]!,
    b0wt = rows[b0 + WORD_TAG]!,
    b0c = rows[b0 + PARSE_CLUSTER]!,
    b0g = rows[b0 + PARSE_COARSE]!,
    b0p = rows[b0 + UPOS]!;
  const b1w = rows[b1 + PARSE_WORD]!,
    b1t = rows[b1 + TAG]!,
    b1wt = rows[b1 + WORD_TAG]!,
    b1c = rows[b1 + PARSE_CLUSTER]!;
  const s2t = rows[r2 + TAG]!,
    s2w = rows[r2 + PARSE_WORD]!,
    s2p = rows[r2 + UPOS]!;
  const b2t = rows[b2 + TAG]!,
    b2w = rows[b2 + PARSE_WORD]!,
    b3t = rows[b3 + TAG]!,
    b1p = rows[b1 + UPOS]!;
  const at = (word: number): number => (word < 0 ? missing : word) * PARSE_FIELDS;
  const s0l = s0 < 0 ? -1 : state.leftmost[s0]!,
    s0r = s0 < 0 ? -1 : state.rightmost[s0]!;
  const s0l2 = s0 < 0 ? -1 : state.leftmost2[s0]!,
    s0r2 = s0 < 0 ? -1 : state.rightmost2[s0]!;
  const s1l = s1 < 0 ? -1 : state.leftmost[s1]!,
    s1r = s1 < 0 ? -1 : state.rightmost[s1]!;
  const s1r2 = s1 < 0 ? -1 : state.rightmost2[s1]!;
  const b0l = state.leftmost[next]!,
    b0l2 = state.leftmost2[next]!;
  const s0lt = rows[at(s0l) + TAG]!,
    s0rt = rows[at(s0r) + TAG]!,
    s1lt = rows[at(s1l) + TAG]!,
    s1rt = rows[at(s1r) + TAG]!,
    b0lt = rows[at(b0l) + TAG]!;
  const s0lw = rows[at(s0l) + PARSE_WORD]!,
    s0rw = rows[at(s0r) + PARSE_WORD]!,
    s1rw = rows[at(s1r) + PARSE_WORD]!,
    b0lw = rows[at(b0l) + PARSE_WORD]!,
    s1lw = rows[at(s1l) + PARSE_WORD]!;
  const s0ll = s0l < 0 ? 99 : state.labels[s0l]!,
    s0rl = s0r < 0 ? 99 : state.labels[s0r]!,
    s1rl = s1r < 0 ? 99 : state.labels[s1r]!,
    s1ll = s1l < 0 ? 99 : state.labels[s1l]!,
    b0ll = b0l < 0 ? 99 : state.labels[b0l]!;
  const s0set = s0 < 0 ? -1 : state.childLabels[s0]!,
    s1set = s1 < 0 ? -1 : state.childLabels[s1]!,
    b0set = state.childLabels[next]!;
  const gap = s0 < 0 ? 0 : distance(next - s0),
    gap1 = s1 < 0 ? 0 : distance(s0 - s1);
  const s0v = s0 < 0 ? 0 : state.leftCount[s0]! * 8 + state.rightCount[s0]!;
  const s1v = s1 < 0 ? 0 : state.leftCount[s1]! * 8 + state.rightCount[s1]!;
  const b0v = state.leftCount[next]!;
  const quoteGap = (rows[r0 + QUOTED]! ^ rows[b0 + QUOTED]!) + 2 * (rows[r1 + QUOTED]! ^ rows[r0 + QUOTED]!);
  const tt = mix(mix(0x7001, s0t), b0t);
  const t1 = mix(mix(0x7002, s1t), s0t);
  const pp = mix(mix(0x7003, s0p), b0p);
  const p1 = mix(mix(0x7004, s1p), s0p);
  let n = 0;
  out[n++] = 0x2000;
  out[n++] = mix(0x2001, s0wt);
  out[n++] = mix(0x2002, s0w);
  out[n++] = mix(0x2003, s0t);
  out[n++] = mix(0x2004, s1wt);
  out[n++] = mix(0x2005, s1w);
  out[n++] = mix(0x2006, s1t);
  out[n++] = mix(0x2007, b0wt);
  out[n++] = mix(0x2008, b0w);
  out[n++] = mix(0x2009, b0t);
  out[n++] = mix(0x200a, b1wt);
  out[n++] = mix(0x200b, b1w);
  out[n++] = mix(0x200c, b1t);
  out[n++] = mix(0x200d, mix(b2w, b2t));
  out[n++] = mix(0x200e, b2t);
  out[n++] = mix(0x200f, s2t);
  out[n++] = mix(0x2010, mix(s2w, s2t));
  out[n++] = mix(mix(0x2011, s0wt), b0wt);
  out[n++] = mix(mix(0x2012, s0wt), b0t);
  out[n++] = mix(mix(0x2013, s0t), b0wt);
  out[n++] = mix(mix(0x2014, s0w), b0w);
  out[n++] = tt;
  out[n++] = mix(mix(0x2015, s1wt), s0wt);
  out[n++] = mix(mix(0x2016, s1wt), s0t);
  out[n++] = mix(mix(0x2017, s1t), s0wt);
  out[n++] = t1;
  out[n++] = mix(mix(0x2018, s1t), b0t);
  out[n++] = mix(mix(0x2019, s1w), b0w);
  out[n++] = mix(mix(0x201a, b0t), b1t);
  out[n++] = mix(mix(0x201b, b0wt), b1t);
  out[n++] = mix(mix(0x201c, b0t), b1wt);
  out[n++] = mix(mix(0x201d, s0t), b1t);
  out[n++] = mix(mix(0x201e, s0w), b1w);
  out[n++] = mix(mix(0x201f, tt), b1t);
  out[n++] = mix(mix(0x2020, t1), b0t);
  out[n++] = mix(mix(0x2021, t1), s2t);
  out[n++] = mix(mix(0x2022, tt), b0lt);
  out[n++] = mix(mix(0x2023, tt), s0lt);
  out[n++] = mix(mix(0x2024, tt), s0rt);
  out[n++] = mix(mix(0x2025, t1), s1rt);
  out[n++] = mix(mix(0x2026, t1), s1lt);
  out[n++] = mix(mix(0x2027, t1), s0lt);
  out[n++] = mix(mix(0x2028, t1), s0rt);
  out[n++] = mix(mix(0x2029, mix(b0t, b1t)), b2t);
  out[n++] = mix(mix(0x202a, mix(s0wt, b0t)), b1t);
  out[n++] = mix(mix(0x202b, mix(s0t, b0wt)), b1t);
  out[n++] = mix(mix(0x202c, mix(s1t, s0wt)), b0t);
  out[n++] = mix(mix(0x202d, mix(s1wt, s0t)), b0t);
  out[n++] = mix(mix(0x202e, mix(s1t, s0t)), b0wt);
  out[n++] = mix(mix(0x202f, mix(tt, b1t)), b2t);
  out[n++] = mix(mix(0x2030, pp), gap);
  out[n++] = mix(mix(0x2031, s0wt), gap);
  out[n++] = mix(mix(0x2032, b0wt), gap);
  out[n++] = mix(mix(0x2033, p1), gap1);
  out[n++] = mix(mix(0x2034, s1wt), gap1);
  out[n++] = mix(mix(0x2035, s0wt), s0v);
  out[n++] = mix(mix(0x2036, s0t), s0v);
  out[n++] = mix(mix(0x2037, b0wt), b0v);
  out[n++] = mix(mix(0x2038, b0t), b0v);
  out[n++] = mix(mix(0x2039, s1wt), s1v);
  out[n++] = mix(mix(0x203a, s1t), s1v);
  out[n++] = mix(mix(0x203b, s0t), s0ll);
  out[n++] = mix(mix(0x203c, s0t), s0rl);
  out[n++] = mix(mix(0x203d, s1t), s1rl);
  out[n++] = mix(mix(0x203e, b0t), b0ll);
  out[n++] = mix(mix(0x203f, s0w), s0set);
  out[n++] = mix(mix(0x2040, tt), s0set);
  out[n++] = mix(mix(0x2041, tt), b0set);
  out[n++] = mix(mix(0x2042, t1), s1set);
  out[n++] = mix(mix(0x2043, t1), s0set);
  out[n++] = mix(mix(0x2044, mix(s0p, b0p)), mix(s0set, b0set));
  out[n++] = mix(mix(0x2045, mix(s1p, s0p)), mix(s1set, s0set));
  out[n++] = mix(mix(0x2046, b0w), b0set);
  out[n++] = mix(mix(0x2047, s1w), s1set);
  out[n++] = mix(mix(0x2048, s0lw), s0t);
  out[n++] = mix(mix(0x2049, s0rw), s0t);
  out[n++] = mix(mix(0x204a, s1rw), s1t);
  out[n++] = mix(mix(0x204b, b0lw), b0t);
  out[n++] = mix(mix(0x204c, s1lw), s1t);
  out[n++] = mix(mix(0x204d, s0lw), tt);
  out[n++] = mix(mix(0x204e, s0lw), t1);
  out[n++] = mix(mix(0x204f, s0c), b0c);
  out[n++] = mix(mix(0x2050, s0c), b0t);
  out[n++] = mix(mix(0x2051, s0t), b0c);
  out[n++] = mix(mix(0x2052, s1c), s0c);
  out[n++] = mix(mix(0x2053, s1c), s0t);
  out[n++] = mix(mix(0x2054, s1t), s0c);
  out[n++] = mix(0x2055, s0c);
  out[n++] = mix(0x2056, b0c);
  out[n++] = mix(0x2057, s1c);
  out[n++] = mix(0x2058, b1c);
  out[n++] = mix(mix(0x2059, mix(s0g, b0g)), pp);
  out[n++] = mix(mix(0x205a, mix(s1g, s0g)), p1);
  out[n++] = mix(mix(0x205b, mix(s1g, b0t)), s0w);
  out[n++] = mix(mix(0x205c, mix(s1g, s0w)), b0g);
  out[n++] = mix(mix(0x205d, pp), quoteGap);
  out[n++] = mix(mix(0x205e, p1), mix(quoteGap, b0t));
  out[n++] = mix(mix(0x205f, s0p), mix(mix(b0p, b1p), b3t));
  out[n++] = mix(mix(0x2060, mix(s1p, s0p)), mix(b0p, mix(b1p, s2p)));
  out[n++] = mix(mix(0x2061, s1w), mix(s0w, b0w));
  out[n++] = mix(mix(0x2062, s1rl), t1);
  out[n++] = mix(mix(0x2063, s1ll), t1);
  out[n++] = mix(mix(0x2064, mix(tt, rows[at(s0r2) + TAG]!)), s0rt);
  out[n++] = mix(mix(0x2065, mix(tt, rows[at(s0l2) + TAG]!)), s0lt);
  out[n++] = mix(mix(0x2066, mix(t1, rows[at(s1r2) + TAG]!)), s1rt);
  out[n++] = mix(mix(0x2067, mix(tt, rows[at(b0l2) + TAG]!)), b0lt);
  return n;
}

/** Distance in words, in steps that grow. */
export function distance(words: number): number {
  return words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : words < 20 ? 7 : 8;
}

import { ARC_KINDS, arcKind } from '../src/parser/parse-arcs.ts';
import type { ParseRows } from '../src/parser/parse-words.ts';
import type { TaggedSentence } from './tagged-sentence.ts';

/** A sentence to learn arcs from; the root's head is the sentence's length, labels are numbers. */
export interface ArcItem {
  readonly rows: ParseRows;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** A kind of arc seen so often takes no label that it was seen with once. */
const COMMON_KIND = 500;

/** Labels of the treebank, the most frequent first. */
export function labelsByCount(sentences: readonly TaggedSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentence } of sentences) {
    for (const label of sentence.labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label);
}

/** For each kind of arc the labels that it was seen with, or the commonest label of all for a kind never seen. */
export function arcLabels(items: readonly ArcItem[], labelCount: number): Uint8Array[] {
  const seen = Array.from({ length: ARC_KINDS }, () => new Int32Array(labelCount));
  for (const { rows, heads, labels } of items) {
    heads.forEach((head, child) => {
      seen[arcKind(rows, head, child, heads.length)]![labels[child]!]!++;
    });
  }
  return seen.map((counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const least = total > COMMON_KIND ? 2 : 1;
    const kept = [...counts.keys()].filter((label) => counts[label]! >= least);
    return Uint8Array.from(kept.length > 0 ? kept : [0]);
  });
}

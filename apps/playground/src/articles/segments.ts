import type { Finding } from './findings-of.ts';

/** A stretch of an article throughout which the same findings hold. */
export interface Segment {
  readonly text: string;
  /** The narrowest last. */
  readonly findings: readonly Finding[];
}

/** An article cut where a finding begins or ends. The segments joined are the text. */
export function segments(text: string, findings: readonly Finding[]): readonly Segment[] {
  const opening = new Map<number, Finding[]>();
  const closing = new Map<number, Finding[]>();
  for (const finding of findings) {
    for (const { start, end } of finding.evidence) {
      opening.set(start, [...(opening.get(start) ?? []), finding]);
      closing.set(end, [...(closing.get(end) ?? []), finding]);
    }
  }
  const cuts = [...new Set([0, ...opening.keys(), ...closing.keys(), text.length])].sort(
    (one, other) => one - other,
  );
  const open = new Set<Finding>();
  return cuts.slice(0, -1).map((cut, index) => {
    for (const finding of closing.get(cut) ?? []) open.delete(finding);
    for (const finding of opening.get(cut) ?? []) open.add(finding);
    const widestFirst = [...open].sort((one, other) => lengthOf(other) - lengthOf(one));
    return { text: text.slice(cut, cuts[index + 1]), findings: widestFirst };
  });
}

function lengthOf({ evidence }: Finding): number {
  return evidence.reduce((sum, { start, end }) => sum + end - start, 0);
}

import type { Span } from '@parley/core';

/**
 * The offsets of the letters and digits in the spans, without a "that" which opens one. So quotation marks,
 * spaces and punctuation never decide whether two quotes are the same.
 */
export function characters(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { start, end } of spans) {
    const that = /^[\s"“”'‘’,:]*that\s/iu.exec(text.slice(start, end));
    for (let at = start + (that?.[0].length ?? 0); at < end; at++) {
      if (/[\p{L}\p{N}]/u.test(text.charAt(at))) offsets.add(at);
    }
  }
  return offsets;
}

/** How many offsets both sets hold. */
export function sharedCount(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const offset of small) if (large.has(offset)) count++;
  return count;
}

/** The offsets that any of the sets holds. */
export function union(sets: readonly ReadonlySet<number>[]): Set<number> {
  return new Set(sets.flatMap((set) => [...set]));
}

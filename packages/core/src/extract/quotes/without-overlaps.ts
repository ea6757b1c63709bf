import type { Attribution } from './attribution.ts';
import type { Source } from './find-sources.ts';
import type { Range, Word } from './statement.ts';

/**
 * One quote a statement, with the innermost source: where one cue stands in what another reports, the inner quote stays
 * if it is most of the outer one and somebody else's ("Hart said the minister had told him, …"), else the outer one.
 */
export function withoutOverlaps(
  words: readonly Word[],
  found: readonly Attribution[],
): readonly Attribution[] {
  const kept = new Set(found);
  const outers = new Map<Attribution, Attribution[]>();
  for (const outer of found) {
    for (const inner of found) {
      if (outer === inner || !kept.has(outer) || !kept.has(inner)) continue;
      if (!covers(outer, { start: inner.cue.index, end: inner.cue.index + 1 })) continue;
      if (prefersInner(words, outer, inner)) {
        kept.delete(outer);
        outers.set(inner, [...(outers.get(inner) ?? []), outer, ...(outers.get(outer) ?? [])]);
      } else kept.delete(inner);
    }
  }
  for (const outer of kept) {
    for (const inner of kept) {
      if (outer !== inner && inner.ranges.some((range) => covers(outer, range)))
        kept.delete(inner.cue.index > outer.cue.index ? inner : outer);
    }
  }
  return found
    .filter((attribution) => kept.has(attribution))
    .map((attribution) => ({
      ...attribution,
      accounts: [...accountsOf(words, outers.get(attribution) ?? []), ...attribution.accounts],
    }));
}

/** The sources of the attributions around one, the outermost, which report most, last. */
function accountsOf(words: readonly Word[], outers: readonly Attribution[]): readonly Source[] {
  return outers
    .toSorted((a, b) => saidLength(words, a) - saidLength(words, b))
    .flatMap(({ source }) => source ?? []);
}

const OUTER_RULES = new Set(['clause-tag', 'according-to', 'parenthetical-tag']);

function prefersInner(words: readonly Word[], outer: Attribution, inner: Attribution): boolean {
  const { ranges, source, cue } = inner;
  const clause = { start: source ? Math.min(source.clause, cue.first) : cue.first, end: ranges.at(-1)!.end };
  const rest = outer.ranges.reduce(
    (sum, range) => sum + lengthOf(words, range) - lengthOf(words, shared(range, clause)),
    0,
  );
  if (rest > saidLength(words, inner)) return false;
  return (
    OUTER_RULES.has(outer.rule) || (source?.side === 'before' && words[source.range.start]!.upos !== 'PRON')
  );
}

function saidLength(words: readonly Word[], { ranges }: Attribution): number {
  return ranges.reduce((sum, range) => sum + lengthOf(words, range), 0);
}

/** Letters and spaces from the first to the last word of a range. */
function lengthOf(words: readonly Word[], { start, end }: Range): number {
  return end > start ? words[end - 1]!.end - words[start]!.start : 0;
}

function shared(a: Range, b: Range): Range {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function covers({ ranges }: Attribution, other: Range): boolean {
  return ranges.some((range) => range.start < other.end && other.start < range.end);
}

import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

/** A media range of an Accept header, with its weight. */
interface MediaRange {
  readonly type: string;
  readonly q: number;
}

/**
 * Of the media types that an answer may have, the one that the Accept header wants most; of several the first, and the
 * first of all without a header. Null where it wants none of them.
 */
export function acceptedType<Type extends string>(
  context: Context,
  types: readonly [Type, ...Type[]],
): Type | null {
  const wanted = accepts(context, {
    header: 'Accept',
    supports: [...types],
    default: types[0],
    match: (ranges) => mostWanted(ranges, types),
  });
  return types.find((type) => type === wanted) ?? null;
}

function mostWanted(ranges: readonly MediaRange[], types: readonly string[]): string {
  let [best, most] = ['', 0];
  for (const type of types) {
    const weight = weightOf(ranges, type);
    if (weight > most) [best, most] = [type, weight];
  }
  return best;
}

/** How much an Accept header's ranges want a media type: the most specific range that covers it decides (RFC 9110). */
function weightOf(ranges: readonly MediaRange[], type: string): number {
  const [main] = type.split('/');
  for (const covering of [[type], [`${main}/*`], ['*/*', '*']]) {
    const range = ranges.find((candidate) => covering.includes(candidate.type.toLowerCase()));
    if (range) return range.q;
  }
  return 0;
}

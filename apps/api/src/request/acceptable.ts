/** A media range of an Accept header, with its weight. */
interface MediaRange {
  readonly type: string;
  readonly q: number;
}

/** Whether an Accept header's ranges allow a media type: the most specific range that covers it decides (RFC 9110). */
export function acceptable(ranges: readonly MediaRange[], type: string): boolean {
  const [main] = type.split('/');
  for (const covering of [[type], [`${main}/*`], ['*/*', '*']]) {
    const range = ranges.find((candidate) => covering.includes(candidate.type.toLowerCase()));
    if (range) return range.q > 0;
  }
  return false;
}

/** How many of the words of the shorter text the other has, from which on they are versions of one text. */
const SHARED = 0.6;

/** Whether two texts have most of their words in common, as a text and its correction have. */
export function isSimilarText(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared >= SHARED * small.size;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu));
}

import type { Analysis } from '../schema/analysis.ts';
import type { Span } from '../schema/span.ts';
import { lines } from '../text/lines.ts';

/** Where in which article evidence stands, for a reader: "¶2, characters 120–180". Paragraphs count from one. */
export function passageFinder(
  analyses: readonly Analysis[],
): (article: string, evidence: readonly Span[]) => string {
  const paragraphs = new Map(analyses.map(({ id, article }) => [id, lines(article.text)]));
  return (article, evidence) => {
    const start = evidence[0]?.start ?? 0;
    const end = evidence.at(-1)?.end ?? 0;
    const paragraph = paragraphNumber(paragraphs.get(article) ?? [], start);
    const characters = `characters ${start}–${end}`;
    return paragraph === 0 ? characters : `¶${paragraph}, ${characters}`;
  };
}

/** How many paragraphs begin at or before the offset. */
function paragraphNumber(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Span } from '../../schema/span.ts';
import { lines } from '../../text/lines.ts';
import type { ArticleTexts } from '../article-texts.ts';

/** Where in which article evidence stands, for a reader: "¶2, characters 120–180". Paragraphs count from one. */
export type PassageFinder = (article: string, evidence: readonly Span[]) => string;

/** Finds passages in these texts; of an article whose text is missing it gives the characters alone. */
export function passageFinder(texts: ArticleTexts): PassageFinder {
  const paragraphs = new Map([...texts].map(([article, text]) => [article, lines(text)]));
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

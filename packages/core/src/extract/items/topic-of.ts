import type { Span } from '../../schema/span.ts';
import type { Sentence } from '../../syntax/doc.ts';
import { findPhrases, type Phrases } from '../../syntax/phrases.ts';

/** The matter of the longest of the user's topics that the evidence names, the first of those as long; or null. */
export function topicOf(sentence: Sentence, evidence: Span, topics: Phrases<string>): string | null {
  const inside = sentence.tokens.filter(({ start, end }) => start >= evidence.start && end <= evidence.end);
  const found = findPhrases(inside, topics);
  const longest = Math.max(0, ...found.map(({ from, to }) => to - from));
  return found.find(({ from, to }) => to - from === longest)?.entry ?? null;
}

import type { Quote, Speaker } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';

/** Whose account a stretch of text is: the speaker of the quote that holds most of it, or null for the reporter. */
export function findAccount(evidence: Span, quotes: readonly Quote[]): Speaker | null {
  for (const { content, speaker } of quotes) {
    for (const piece of content) {
      const shared = Math.min(piece.end, evidence.end) - Math.max(piece.start, evidence.start);
      if (shared * 2 > evidence.end - evidence.start) return speaker;
    }
  }
  return null;
}

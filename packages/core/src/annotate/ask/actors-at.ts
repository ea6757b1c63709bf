import type { Span } from '../../schema/span.ts';
import type { AnnotatedActor, AnnotatedDoc, Mention } from '../annotated-doc.ts';

/** The actors that a stretch of a sentence refers to: those of its outermost mentions, each once, in reading order. */
export function actorsAt(doc: AnnotatedDoc, sentence: number, span: Span): readonly AnnotatedActor[] {
  const ids = new Set(outermostMentions(doc, sentence, span).flatMap(({ actors }) => actors));
  return [...ids].flatMap((id) => doc.actors.get(id) ?? []);
}

/** The mentions within a stretch of a sentence that lie in no other within it. */
export function outermostMentions(doc: AnnotatedDoc, sentence: number, span: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (const mention of mentionsOfSentence(doc, sentence)) {
    const last = found.at(-1);
    const inside = last !== undefined && mention.start < last.end;
    if (!inside && mention.start >= span.start && mention.end <= span.end) found.push(mention);
  }
  return found;
}

/** The widest mention that holds the token, or null. */
export function mentionAt(doc: AnnotatedDoc, sentence: number, token: Span): Mention | null {
  return (
    mentionsOfSentence(doc, sentence).find(({ start, end }) => start <= token.start && token.end <= end) ??
    null
  );
}

/** The mentions of one sentence, found by halving. */
export function mentionsOfSentence(doc: AnnotatedDoc, sentence: number): readonly Mention[] {
  const { mentions } = doc;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && mentions[end]!.sentence === sentence) end++;
  return mentions.slice(low, end);
}

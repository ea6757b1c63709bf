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

/** The mentions of one sentence. */
export function mentionsOfSentence({ mentions }: AnnotatedDoc, sentence: number): readonly Mention[] {
  const from = firstWhere(mentions, (mention) => mention.sentence >= sentence);
  const to = firstWhere(mentions, (mention) => mention.sentence > sentence);
  return mentions.slice(from, to);
}

/** The longest mention that is looked for, in UTF-16 code units. */
const LONGEST_MENTION = 300;

/** The mentions that share something with a span of the text, which may lie in several sentences; the outer before the inner. */
export function mentionsAcross({ mentions }: AnnotatedDoc, span: Span): readonly Mention[] {
  const from = firstWhere(mentions, ({ start }) => start >= span.start - LONGEST_MENTION);
  const to = firstWhere(mentions, ({ start }) => start >= span.end);
  return mentions.slice(from, to).filter(({ end }) => end > span.start);
}

/** Index of the first for which `holds`, found by halving: it holds for all behind that one. */
function firstWhere(mentions: readonly Mention[], holds: (mention: Mention) => boolean): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(mentions[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import type { Quote } from '../../schema/quote.ts';
import { excerpt } from '../../text/excerpt.ts';
import { blockQuotes } from './block-quotes.ts';
import { spanAround } from './draft.ts';
import { draftTurns } from './draft-turns.ts';
import { findSpeakers } from './find-speakers.ts';
import { findTurns } from './find-turns.ts';
import { joinFloating } from './join-floating.ts';
import { readAttributions } from './read-attributions.ts';
import { readStatements } from './read-statements.ts';
import { withoutBroken } from './without-broken.ts';

/** Find what is said, and by whom: direct, mixed and indirect quotes in reading order. */
export function extractQuotes(doc: AnnotatedDoc): readonly Quote[] {
  const { text } = doc.article;
  const statements = readStatements(doc, withoutBroken(doc));
  const turns = draftTurns(text, statements, findTurns(doc));
  const drafts = turns.stretches
    .flatMap((stretch) => {
      const attributions = stretch.map(readAttributions);
      return [...joinFloating(stretch, attributions), ...blockQuotes(stretch, attributions)];
    })
    .concat(turns.drafts)
    .toSorted((a, b) => a.content[0]!.start - b.content[0]!.start);
  const speakers = findSpeakers(doc, drafts);
  return drafts.map(({ type, content, cue, source, hearer, rule }, index) => ({
    id: `q${index + 1}`,
    type,
    content: content.map((span) => excerpt(text, span)),
    cue: cue ? [excerpt(text, cue)] : [],
    source: source.length > 0 ? [excerpt(text, spanAround(source))] : [],
    speaker: speakers[index]!.speaker,
    hearer: hearer.map((span) => excerpt(text, span)),
    accounts: speakers[index]!.accounts,
    rule,
  }));
}

import type { AnnotatedActor } from '../../annotate/annotated-doc.ts';
import type { QuoteType } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { Attribution } from './attribution.ts';
import type { Cue } from './find-cues.ts';
import { findHearer } from './find-hearer.ts';
import type { Source } from './find-sources.ts';
import type { LayoutRuleId } from './layout-rules.ts';
import { isClause, type Range, type Word } from './statement.ts';

/** A quote before its speaker is looked up. */
export interface Draft {
  readonly type: QuoteType;
  readonly rule: string;
  /** What was said, piece by piece; grows while quotations that go on with it are joined. */
  readonly content: Span[];
  readonly cue: Span | null;
  /** Where the quote's own statement begins. */
  readonly start: number;
  /** The words that name the source; none where the quote itself has none. */
  readonly source: readonly Word[];
  /** The words that tell who speaks: those of the source, or of a lead-in. */
  readonly voice: readonly Word[];
  /** Who speaks, where that is known without looking the words up. */
  readonly actor: AnnotatedActor | null;
  /** The words that name who was told, or the medium; several where both are named. */
  readonly hearer: readonly Span[];
  /** The words that name who handed it on, the outermost last. */
  readonly accounts: readonly (readonly Word[])[];
  /** The quote whose speaker goes on speaking, for one with no source. */
  readonly follows: Draft | null;
}

/** The draft of something attributed in a statement. */
export function draftOf(words: readonly Word[], attribution: Attribution): Draft {
  const { rule, ranges, cue, source, accounts } = attribution;
  const named = source ? sourceWords(words, source) : [];
  return {
    type: typeOf(words, ranges),
    rule,
    content: ranges.map((range) => spanOf(words, range)),
    cue: cueSpan(words, cue),
    source: named,
    voice: named,
    actor: null,
    hearer: findHearer(words, attribution).map((range) => spanOf(words, range)),
    accounts: accounts.map((account) => sourceWords(words, account)),
    follows: null,
    start: words[0]!.start,
  };
}

/** The draft of something that the layout shows to be said, by nobody yet. */
export function layoutDraft(rule: LayoutRuleId, said: Pick<Draft, 'type' | 'content' | 'start'>): Draft {
  const unknown = { cue: null, source: [], voice: [], actor: null, hearer: [], accounts: [], follows: null };
  return { ...unknown, ...said, rule };
}

/** The words of a source. */
export function sourceWords(words: readonly Word[], { range }: Source): readonly Word[] {
  return words.slice(range.start, range.end);
}

/** The span of text that a cue covers. */
export function cueSpan(words: readonly Word[], { first, last }: Cue): Span {
  return spanOf(words, { start: first, end: last + 1 });
}

/** The span of text that a range of words covers. */
export function spanOf(words: readonly Word[], { start, end }: Range): Span {
  return { start: words[start]!.start, end: words[end - 1]!.end };
}

/** The span of text from the first to the last of some words. */
export function spanAround(words: readonly Word[]): Span {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

/** Direct where a clause or more stands between quotation marks, mixed where anything else does. */
function typeOf(words: readonly Word[], ranges: readonly Range[]): QuoteType {
  const all = ranges.flatMap(({ start, end }) => words.slice(start, end));
  const said = all.filter((word) => word.upos !== 'PUNCT');
  if (said.every((word) => word.block)) return 'direct';
  const first = said[0];
  if (first?.inside && said.every(({ inside }) => inside === first.inside) && isClause(said)) return 'direct';
  if (all.some((word) => word.block || word.inside)) return 'mixed';
  return /^["“”]/.test(all[0]?.text ?? '') || /["”]$/.test(all.at(-1)?.text ?? '') ? 'direct' : 'indirect';
}

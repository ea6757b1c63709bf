import type { Span } from '../../schema/span.ts';
import type { Quotation } from '../../text/quotation-marks.ts';

/** A token of a statement, or a whole quotation that stands for itself and is read as one word. */
export interface Word extends Span {
  /** Position in the statement. */
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Position in the statement of the word that this one depends on; -1 for a root. */
  readonly head: number;
  readonly label: string;
  /** The quotation that this word is, whole. */
  readonly block: Quotation | null;
  /** The quotation that this word stands in, as part of the reporter's sentence. */
  readonly inside: Quotation | null;
}

/** A sentence as the reader takes it: what stands between one pair of quotation marks is never cut. */
export interface Statement extends Span {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly words: readonly Word[];
}

/** Positions of words in a statement, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether a word is a finite verb by its tag. */
export function isFiniteVerb(word: { readonly xpos: string } | undefined): boolean {
  return word !== undefined && /^(?:VBD|VBP|VBZ|MD)$/.test(word.xpos);
}

/** Whether words begin as a clause does, not with a bare verb, a preposition or a conjunction, and hold a finite verb. */
export function isClause(words: readonly { readonly upos: string; readonly xpos: string }[]): boolean {
  const first = words.find(({ upos }) => upos !== 'PUNCT');
  return first !== undefined && !/^(?:VERB|AUX|ADP|PART|CCONJ)$/.test(first.upos) && words.some(isFiniteVerb);
}

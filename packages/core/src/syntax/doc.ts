import type { Note } from '../schema/analysis.ts';
import type { Span } from '../schema/span.ts';
import type { Article } from '../text/article.ts';
import type { Quotation } from '../text/quotation-marks.ts';

/** A word or punctuation mark with its reading. Tags and labels are those of Universal Dependencies. */
export interface Token extends Span {
  /** Position in its sentence. */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, VERB, PROPN … */
  readonly upos: string;
  /** Penn Treebank tag: NN, VBD, NNP … */
  readonly xpos: string;
  /** Index in the sentence of the word that this one depends on; -1 for the root. */
  readonly head: number;
  /** How it depends: nsubj, obj, ccomp … */
  readonly label: string;
}

/** A sentence of a story paragraph; its tokens tile it. */
export interface Sentence extends Span {
  /** Position in the document. */
  readonly index: number;
  /** Index into `article.paragraphs`. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** An article with its story read into sentences. Furniture has none. */
export interface Doc {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** What stands between quotation marks, in reading order. */
  readonly quotations: readonly Quotation[];
  /** What hindered the reading. */
  readonly notes: readonly Note[];
}

import type { Span } from '@parley/core';

/** An article as a careful human reads it. A list is null where the article was not annotated for it. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[] | null;
  readonly items: GoldItems | null;
  readonly furniture: readonly Span[] | null;
}

/** `ignored`: neither wanted nor wrong. `source` is empty and `speaker` null where the article names none. */
export interface GoldQuote {
  readonly type: string;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly speaker: string | null;
  readonly ignored: boolean;
}

export interface GoldItems {
  readonly agreements: readonly GoldItem[];
  readonly openIssues: readonly GoldItem[];
}

/** An agreement or an open issue. `background`: neither rewarded nor punished. */
export interface GoldItem {
  readonly status: string;
  readonly parties: readonly string[];
  readonly evidence: Span;
  readonly background: boolean;
  /** The point in the annotator's words. */
  readonly what: string;
  /** The matter, named alike in all articles of an event; null where it is not annotated. */
  readonly topic: string | null;
}

import type { Dossier, Excerpt, MatterState, Span } from '@parley/core';
import type { Sign } from '../theme.ts';

/** The two sides of the board. */
export type ColumnName = 'agreements' | 'unresolved';

/** What a filter can ask for. */
export type FilterKey = 'party' | 'matter' | 'outlet' | 'status' | 'speaker';

/** What something can be filtered by, each text folded; `words` is all that is searched. */
export type Facts = Readonly<Record<FilterKey, readonly string[]>> & { readonly words: string };

/** An article as the dashboard shows it. All strings but `text` and `url` are safe to print. */
export interface ArticleView {
  readonly kind: 'article';
  readonly id: string;
  /** What the article is known by, in few columns. */
  readonly label: string;
  /** Its outlet and its headline; its id where it has neither. */
  readonly name: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** The label of the article that it retells; null when it stands for itself. */
  readonly sameStoryAs: string | null;
  /** The text as read, not yet safe to print: spans point into it. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly furniture: readonly Span[];
  /** What a reader should know of the reading. */
  readonly notes: readonly string[];
  /** All that was found in it, in reading order. */
  readonly passages: readonly Passage[];
  readonly facts: Facts;
}

/** Why something was found. All strings are safe to print. */
export interface Why {
  readonly rule: string;
  /** The words that decided. */
  readonly cues: readonly string[];
  /** The same in one sentence, where it is known. */
  readonly sentence: string | null;
}

/** A place in an article that says something: a telling of a matter, or a quote. */
export interface Passage {
  /** Unlike that of any other passage. */
  readonly id: string;
  readonly article: ArticleView;
  readonly sign: Sign;
  /** What it is about: the matter's title, or who speaks; safe to print. */
  readonly subject: string;
  /** Whose account it is, safe to print; null for the reporter's own. */
  readonly account: string | null;
  readonly background: boolean;
  /** Where it is said, in the article's text as read. */
  readonly evidence: readonly Excerpt[];
  /** The paragraph of the first piece of evidence, counted from 1. */
  readonly paragraph: number;
  /** Null where nobody handed the reading of the article in. */
  readonly why: Why | null;
}

/** A matter as the dashboard shows it. All strings are safe to print. */
export interface MatterView {
  readonly kind: 'matter';
  readonly id: string;
  readonly title: string;
  readonly state: MatterState;
  readonly sign: Sign;
  readonly parties: string;
  /** Told only as history or as a standing position. */
  readonly background: boolean;
  readonly passages: readonly Passage[];
  /** The labels of the articles that tell of it, and of those that do not. */
  readonly tellers: readonly string[];
  readonly silent: readonly string[];
  /** How many reports tell of it, out of how many: "3/5", and "1/5≠1" where one differs from it. */
  readonly share: string;
  /** The same in words: "3 of 5 reports". */
  readonly reports: string;
  /** One sentence for each way in which the reports differ. */
  readonly differences: readonly string[];
  readonly facts: Facts;
}

/** Something that was said. */
export interface QuoteView {
  readonly kind: 'quote';
  readonly id: string;
  /** The words, safe to print. */
  readonly text: string;
  /** What a reader calls its type: "word for word" … */
  readonly manner: string;
  readonly speaker: string;
  /** The titles of the matters that it is said on. */
  readonly on: readonly string[];
  readonly passage: Passage;
  readonly facts: Facts;
}

/** Somebody who is quoted, with all that is quoted of them. All strings are safe to print. */
export interface SpeakerView {
  readonly kind: 'speaker';
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly party: string | null;
  /** Other names that were taken for the same speaker. */
  readonly aliases: readonly string[];
  readonly quotes: readonly QuoteView[];
  readonly facts: Facts;
}

/** A way in which reports do not tell the same story. */
export interface DifferenceView {
  readonly kind: 'difference';
  readonly id: string;
  /** What they differ on: "status", "number" … */
  readonly on: string;
  /** What the readings are of. */
  readonly about: string;
  /** Null where one quotation is worded differently that belongs to no matter. */
  readonly matter: MatterView | null;
  readonly readings: readonly ReadingView[];
  readonly facts: Facts;
}

/** What one article says where reports differ. */
export interface ReadingView {
  readonly reading: string;
  readonly passage: Passage;
}

/** A point in time at which a matter stood in some way. */
export interface EventView {
  readonly kind: 'event';
  readonly id: string;
  /** As far as it is known: "2031-05", safe to print. */
  readonly date: string;
  /** Whether the date is that of what happened, or of the report. */
  readonly of: 'publication' | 'event';
  readonly sign: Sign;
  readonly matter: MatterView;
  readonly article: ArticleView;
  readonly facts: Facts;
}

/** An input that could not be read. */
export interface ReadingFailure {
  readonly input: string;
  readonly reason: string;
  readonly remedy: string;
}

/** The same as the dashboard shows it. All strings are safe to print. */
export interface FailureView {
  readonly kind: 'failure';
  readonly id: string;
  readonly input: string;
  readonly reason: string;
  readonly facts: Facts;
}

/** Anything that a list has a row of. */
export type Row =
  | MatterView
  | SpeakerView
  | QuoteView
  | DifferenceView
  | EventView
  | ArticleView
  | FailureView;

/** A table of matters: against outlets or against parties. Titles are safe to print. */
export interface MatrixView {
  readonly rows: readonly MatterView[];
  readonly columns: readonly MatrixColumn[];
  /** By matter, then by column: how it stands there. */
  readonly cell: (matter: MatterView, column: string) => Cell;
}

/** An outlet or a party, its title safe to print. */
export interface MatrixColumn {
  readonly id: string;
  readonly title: string;
}

/** How a matter stands for one outlet or party. */
export interface Cell {
  readonly sign: Sign;
  /** The passage that a reader is led to; null for a silent cell. */
  readonly passage: Passage | null;
}

export type MatrixName = 'outlets' | 'parties';

/** All that the dashboard shows, made once from a dossier. */
export interface DashboardModel {
  readonly dossier: Dossier;
  /** Those between whom most matters are, safe to print. */
  readonly parties: string;
  readonly articles: readonly ArticleView[];
  readonly failures: readonly FailureView[];
  readonly quotes: readonly QuoteView[];
  readonly speakers: readonly SpeakerView[];
  readonly columns: Readonly<Record<ColumnName, readonly MatterView[]>>;
  readonly differences: readonly DifferenceView[];
  readonly timeline: readonly EventView[];
  readonly matrices: Readonly<Record<MatrixName, MatrixView>>;
  /** Every value that a filter can ask for, as it is typed, in the order of the dossier. */
  readonly filterValues: Readonly<Record<FilterKey, readonly string[]>>;
}

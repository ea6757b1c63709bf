import type { Excerpt, Span } from '@parley/core';
import type { Sign } from '../theme.ts';

/** The two sides of the board. */
export type ColumnName = 'agreements' | 'unresolved';

/** An article as the dashboard shows it. All strings but `text` are safe to print. */
export interface ArticleView {
  /** What the article is known by, in few columns. */
  readonly label: string;
  /** Its outlet, else its id, and its headline. */
  readonly name: string;
  /** The text as read, not yet safe to print: spans point into it. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly furniture: readonly Span[];
}

/** What one article says of a matter, in one place. */
export interface Telling {
  readonly article: ArticleView;
  readonly sign: Sign;
  /** Whose account it is, safe to print; null for the reporter's own. */
  readonly account: string | null;
  readonly background: boolean;
  /** Where it is said, in the article's text as read. */
  readonly evidence: readonly Excerpt[];
  /** The paragraph of the first piece of evidence, counted from 1. */
  readonly paragraph: number;
}

/** A matter as the dashboard shows it. All strings are safe to print. */
export interface MatterView {
  readonly title: string;
  readonly sign: Sign;
  readonly parties: string;
  /** Told only as history or as a standing position. */
  readonly background: boolean;
  readonly tellings: readonly Telling[];
  /** The labels of the articles that tell of it, and of those that do not. */
  readonly tellers: readonly string[];
  readonly silent: readonly string[];
  /** How many reports tell of it, out of how many: "3/5", and "1/5≠1" where one differs from it. */
  readonly share: string;
  /** The same in words: "3 of 5 reports". */
  readonly reports: string;
  /** One sentence for each way in which the reports differ. */
  readonly differences: readonly string[];
}

/** All that the dashboard shows, made once from a dossier. */
export interface DashboardModel {
  /** Those between whom most matters are, safe to print. */
  readonly parties: string;
  readonly articles: number;
  readonly quotes: number;
  readonly columns: Readonly<Record<ColumnName, readonly MatterView[]>>;
}

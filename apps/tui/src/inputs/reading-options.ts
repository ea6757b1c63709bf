import type { ColumnNames } from '@parley/reading';

/** How the command was told to read its inputs. */
export interface ReadingOptions {
  /** Whether pages at addresses, and those that feeds link to, are fetched. */
  readonly fetch?: boolean;
  /** The encoding of files whose bytes do not tell; they are asked first. */
  readonly encoding?: string | undefined;
  /** Which columns of tables hold what. */
  readonly columns?: ColumnNames | undefined;
}

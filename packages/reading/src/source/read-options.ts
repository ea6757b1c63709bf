import type { ColumnNames } from './columns.ts';

/** What the caller knows of an input; all of it may be missing. */
export interface ReadOptions {
  /** As in a `Content-Type` header; its `charset` counts as `encoding`. */
  readonly mediaType?: string | undefined;
  /** The name of the file: its extension tells the format. */
  readonly name?: string | undefined;
  /** Where the input was found; relative addresses in it refer to this. */
  readonly url?: string | undefined;
  /** The encoding of bytes, as the Encoding Standard labels them. */
  readonly encoding?: string | undefined;
  /** Which columns of a table hold what. */
  readonly columns?: ColumnNames | undefined;
}

import type { ArticleInput, Note } from '@parley/core';

/** An article as it was found, with what `analyze` has no use for. */
export interface ReadArticle {
  /** What `analyze` takes. */
  readonly input: ArticleInput;
  readonly authors: readonly string[];
  /** The day or the moment of the latest change, as ISO 8601, where the source says so. */
  readonly modified: string | null;
  /** Captions and credits of pictures, which are no part of the text. */
  readonly captions: readonly string[];
  /** What hindered the reading of this article. */
  readonly notes: readonly Note[];
}

/** All that was read from one input. */
export interface Reading {
  readonly articles: readonly ReadArticle[];
  /** What hindered the reading of the input as a whole. */
  readonly notes: readonly Note[];
}

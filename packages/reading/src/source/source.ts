import type { Reading } from '../article/read-article.ts';
import type { ReadOptions } from './read-options.ts';

/** An input on its way to the reader of its format. */
export interface Source {
  /** Decoded, without a byte-order mark. */
  readonly text: string;
  /** As it came, for formats whose parts have encodings of their own. */
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

/** @throws Unreadable for a source that holds no article. */
export type Reader = (source: Source) => Reading | Promise<Reading>;

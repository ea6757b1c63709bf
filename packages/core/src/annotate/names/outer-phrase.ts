import type { BasePhrase } from './base-phrases.ts';
import type { Reading } from './reading.ts';

/** A base phrase with what the whole of it is read as. */
export interface OuterPhrase extends BasePhrase {
  readonly reading: Reading | null;
}

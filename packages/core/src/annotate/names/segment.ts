import type { Sentence } from '../../syntax/doc.ts';
import type { CountryMatch } from './countries.ts';
import type { Reading } from './reading.ts';

/** A stretch of a base phrase between possessors, without determiner. */
export interface Segment {
  readonly sentence: Sentence;
  /** Where the mention begins: at the outermost possessor or the determiner. */
  readonly outer: number;
  readonly from: number;
  readonly to: number;
  readonly determiner: string | null;
  readonly owner: Reading | null;
  /** Countries in it, in order. */
  readonly countries: readonly (CountryMatch & { readonly from: number })[];
}

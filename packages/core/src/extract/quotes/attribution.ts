import type { Cue } from './find-cues.ts';
import type { Source } from './find-sources.ts';
import type { Range } from './statement.ts';

/** Something said in a statement: its words, its cue and its source. */
export interface Attribution {
  readonly rule: string;
  /** The stretches of words that were said, in reading order. */
  readonly ranges: readonly Range[];
  readonly cue: Cue;
  readonly source: Source | null;
  /** Where the clause of a later cue begins. */
  readonly limit: number;
  /** The sources that handed it on, the outermost last. */
  readonly accounts: readonly Source[];
}

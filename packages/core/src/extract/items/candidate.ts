import type { Token } from '../../syntax/doc.ts';
import type { CueMatch } from './match-cues.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** A stretch of a sentence that may state an agreement or an open issue. */
export interface Candidate {
  readonly tree: SentenceTree;
  /** The words that would be the evidence, without gaps. */
  readonly tokens: readonly Token[];
  /** `clause`: a predicate with its arguments. `phrase`: a noun with what modifies it. */
  readonly unit: 'clause' | 'phrase';
  /** The clause's predicate, or the phrase's noun. */
  readonly head: Token;
  /** How the clause hangs in its sentence, or the phrase in its clause: `root`, `ccomp`, `obl` … */
  readonly relation: string;
  /** The cue that decides; its rule is the item's. */
  readonly main: CueMatch;
  /** All cues inside, in reading order. */
  readonly cues: readonly CueMatch[];
}

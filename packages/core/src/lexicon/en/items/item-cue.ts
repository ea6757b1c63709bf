/** What a cue says about a point between parties, before negation, modality and time are looked at. */
export type CueClass =
  | 'acceptance'
  | 'terms'
  | 'leaning'
  | 'commitment'
  | 'refusal'
  | 'demand'
  | 'accusation'
  | 'conflict'
  | 'lack_of_result'
  | 'pending';

/** What must stand with the cue word. All that is given must hold. */
export interface CueFrame {
  /** Penn Treebank tags that the cue word may have: `VBD`, `VBN` for the past. */
  readonly forms?: readonly string[];
  /** Lemmas, one of which follows the cue word, at once or behind a short object: "pull **out**", "call **on**". */
  readonly followedBy?: readonly string[];
  /** Lemmas, one of which is the very next word: "have **to**". */
  readonly next?: readonly string[];
  /** Lemmas, one of which stands close before the cue word: "**no** deal", "**far** apart". */
  readonly precededBy?: readonly string[];
  /** Lemmas that do not follow close behind: "declined **to comment**". */
  readonly notFollowedBy?: readonly string[];
  /** Lemmas of the object, or of the subject in the passive: "sign **a deal**", "**a deal** was signed". */
  readonly object?: readonly string[];
  /** Lemmas of the subject: "**talks** stalled". */
  readonly subject?: readonly string[];
  /** Lemmas of the verb above a noun: "**reach** an agreement". */
  readonly verb?: readonly string[];
  /** The cue word governs an infinitive, a clause or a phrase that says what: "agreed **to meet**", "agreed **on prices**". */
  readonly complement?: true;
}

/** A word that tells of an agreement or an open issue. */
export interface ItemCue {
  readonly id: string;
  readonly class: CueClass;
  readonly pos: 'verb' | 'noun' | 'adjective';
  readonly lemmas: readonly string[];
  readonly frame?: CueFrame;
  /** `weak`: merely names what its clause is about, and decides where no other cue does. `strong`: decides over others. */
  readonly standing?: 'weak' | 'strong';
  /** A sentence in which the cue decides. */
  readonly example: string;
  /** A sentence with the same word in which it does not: another frame, or nobody that could be party to anything. */
  readonly counterexample: string;
}

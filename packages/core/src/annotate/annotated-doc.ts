import type { Actor } from '../schema/actor.ts';
import type { Span } from '../schema/span.ts';
import type { Doc, Token } from '../syntax/doc.ts';

export type MentionKind = 'person' | 'organisation' | 'country' | 'place' | 'role' | 'group' | 'pronoun';

/**
 * Somebody or something that acts in the article, with all its names. `id` is unique in the article. The unnamed
 * have for a name what the article calls them, without article: "senior officials".
 */
export interface AnnotatedActor extends Actor {
  /** Id of the actor that `party` names. */
  readonly partyId: string | null;
  readonly gender: 'female' | 'male' | null;
  readonly plural: boolean;
  /** Whether the article gives a name; false for "analysts" or "the spokesman". */
  readonly named: boolean;
}

/** A noun phrase that refers to an actor. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Index into `doc.sentences`. */
  readonly sentence: number;
  /** Index in the sentence of the phrase's head word. */
  readonly head: number;
  /** Ids of the actors referred to: one, several for "both sides" or "Ana and Luis Soto", none when unknown. */
  readonly actors: readonly string[];
}

/** How a predicate stands to fact. All false is a plain statement of fact. */
export interface Factuality {
  readonly negated: boolean;
  /** may, could, should, must, would, "able to". */
  readonly modal: boolean;
  /** In an if-clause or under one. */
  readonly conditional: boolean;
  /** will, "is to", "is expected to", "plans to". */
  readonly future: boolean;
  /** hopes, wants, calls for, seeks: wished, not so. */
  readonly hoped: boolean;
  /** Under a verb of speech. */
  readonly reported: boolean;
  /** Before the story's own time: "last year", "in 2015", "had agreed". */
  readonly past: boolean;
}

/** A document with who is who, and what is fact; its `notes` tell also which spellings were taken for one name. */
export interface AnnotatedDoc extends Doc {
  readonly actors: ReadonlyMap<string, AnnotatedActor>;
  /** In reading order, the outer before the inner; they may nest ("[[China]'s foreign minister]"), never cross. */
  readonly mentions: readonly Mention[];
  /** How the predicate at `token` of sentence `sentence` stands to fact. */
  factuality(sentence: number, token: Token): Factuality;
}

import type { PairKind } from '../../lexicon/en/pair-nouns.ts';
import type { PronounReading } from '../../lexicon/en/pronouns.ts';
import type { CountryUse } from './countries.ts';

/** A noun phrase as its words alone tell it, before anybody is identified. */
export type Reading =
  | CountryPhrase
  | NamePhrase
  | RolePhrase
  | BodyPhrase
  | PairPhrase
  | PronounPhrase
  | RelativePhrase;

/** Positions are those of tokens in the sentence, `to` exclusive. */
interface Phrase {
  readonly sentence: number;
  readonly from: number;
  to: number;
  readonly head: number;
  /** Who possesses it or is behind "of": the country of "China's minister". */
  owner: Reading | null;
}

/** "China", "Chinese", "Beijing", "the White House". */
export interface CountryPhrase extends Phrase {
  readonly type: 'country';
  readonly country: string;
  readonly use: CountryUse;
  readonly text: string;
  /** A city where something happens, not a government. */
  readonly locative: boolean;
}

/** "US Secretary of State Jane Roe", "the Harbour Institute". */
export interface NamePhrase extends Phrase {
  readonly type: 'name';
  /** Words of the name alone. */
  readonly words: readonly string[];
  /** Where the name alone stands. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** "US Secretary of State". */
  title: string | null;
  /** Country that the title names: the United States for "US". */
  readonly titleCountry: string | null;
  /** Words of the title, to find a body among them: "GM". */
  readonly modifiers: readonly string[];
  /** Tagged as a plural: "Republicans". */
  readonly plural: boolean;
  readonly gender: 'female' | 'male' | null;
  readonly votes: Votes;
  /** Perhaps no name: a word that begins a sentence, tagged as a common noun. It counts if known from elsewhere. */
  readonly tentative: boolean;
  /** "APEC" behind the name in brackets. */
  acronym: string | null;
  /** Party letter behind the name: "(R-Texas)". */
  politicalParty: string | null;
}

/** How much speaks for each kind that a name may be of. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
  thing: number;
}

/** "the minister", "Chinese officials", "a GM spokesman". */
export interface RolePhrase extends Phrase {
  readonly type: 'role';
  readonly noun: string;
  readonly plural: boolean;
  readonly determiner: string | null;
  /** Without determiner, with its complement. */
  text: string;
  /** Without its complement. */
  readonly shortText: string;
  readonly country: string | null;
  /** Words before the noun, to find a body among them: "GM". */
  readonly modifiers: readonly string[];
  readonly gender: 'female' | 'male' | null;
  /** The name in apposition. */
  appositive: NamePhrase | null;
}

/** "the union", "the Syrian government", "the Trump administration". */
export interface BodyPhrase extends Phrase {
  readonly type: 'body';
  readonly noun: string;
  readonly plural: boolean;
  readonly determiner: string | null;
  text: string;
  readonly country: string | null;
  readonly modifiers: readonly string[];
  /** Whether words beside the noun tell which it is. */
  readonly specific: boolean;
  appositive: NamePhrase | null;
}

/** "both sides", "the two leaders". */
export interface PairPhrase extends Phrase {
  readonly type: 'pair';
  readonly kind: PairKind;
  readonly noun: string;
  /** 0 for all there are. */
  readonly count: number;
  readonly text: string;
}

/** "he", "its". */
export interface PronounPhrase extends Phrase {
  readonly type: 'pronoun';
  readonly word: string;
  readonly reading: PronounReading;
  readonly possessive: boolean;
}

/** "who", "which" at the head of a relative clause. */
export interface RelativePhrase extends Phrase {
  readonly type: 'relative';
  /** The word that the clause hangs from. */
  readonly antecedent: number;
}

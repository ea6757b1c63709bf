import { ACTING_VERBS } from '../../lexicon/en/acting-verbs.ts';
import { phraseText } from './phrase-text.ts';
import type { RolePhrase } from './reading.ts';
import type { Segment } from './segment.ts';

/** A phrase that no table knows, read as an actor because it speaks or agrees: "the casinos rejected", "mourners said". */
export function readActing(segment: Segment): RolePhrase | null {
  const { sentence, outer, to, owner, determiner, countries } = segment;
  const head = sentence.tokens[to - 1]!;
  const verb = sentence.tokens[head.head];
  if (head.upos !== 'NOUN' || !head.label.startsWith('nsubj') || !verb || !ACTING.has(verb.lemma))
    return null;
  return {
    type: 'role',
    sentence: sentence.index,
    from: outer,
    to,
    head: head.index,
    owner,
    noun: head.lemma,
    plural: head.xpos === 'NNS',
    determiner,
    text: phraseText(segment),
    shortText: phraseText(segment),
    country: countries[0]?.country ?? null,
    modifiers: sentence.tokens.slice(segment.from, head.index).map((token) => token.text),
    gender: null,
    appositive: null,
  };
}

const ACTING: ReadonlySet<string> = new Set(ACTING_VERBS);

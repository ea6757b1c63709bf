import type { AnnotatedActor, AnnotatedDoc } from '../../../annotate/annotated-doc.ts';
import { mentionsOfSentence } from '../../../annotate/ask/actors-at.ts';
import { LIGHT_NOUNS, SCAFFOLDING_NOUNS, TIME_WORDS } from '../../../lexicon/en/items/matter-words.ts';
import { CALENDAR_WORDS } from '../../../lexicon/en/named-things.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { Sides } from '../find-sides.ts';
import { dependentsBy, type SentenceTree } from '../sentence-tree.ts';
import type { ReachedNoun } from './nouns-under.ts';

/** How much a noun tells of what an item is about. */
export const WEIGHT = {
  /** Times, parties, people, pronouns. */
  none: 0,
  /** "progress", "issue", "talks". */
  scaffolding: 1,
  /** "tariff talks", "human rights issue"; a place or body that is no party. */
  hint: 2,
  telling: 3,
} as const;
export type Weight = (typeof WEIGHT)[keyof typeof WEIGHT];

/** A function that weighs the nouns of one sentence. */
export function nounWeigher(doc: AnnotatedDoc, tree: SentenceTree, sides: Sides): (noun: Token) => Weight {
  const mentions = new Map(
    mentionsOfSentence(doc, tree.sentence.index).map((mention) => [mention.head, mention]),
  );
  return (noun) => {
    const lemma = noun.lemma.toLowerCase();
    if (isTime(noun) || !/\p{L}/u.test(noun.text)) return WEIGHT.none;
    const mention = mentions.get(noun.index);
    if (mention !== undefined) {
      if (NOBODIES.has(mention.kind)) return WEIGHT.none;
      const actors = mention.actors.flatMap((id) => doc.actors.get(id) ?? []);
      return actors.length !== 1 || isOfSides(actors[0]!, sides) ? WEIGHT.none : WEIGHT.hint;
    }
    if (LIGHT_NOUNS.has(lemma)) return WEIGHT.scaffolding;
    if (SCAFFOLDING_NOUNS.has(lemma)) return isModified(tree, noun) ? WEIGHT.hint : WEIGHT.scaffolding;
    return WEIGHT.telling;
  };
}

/** The first of the heaviest nouns, if any weighs at least so much; a topic that hints at all is telling. */
export function heaviestNoun(
  nouns: readonly ReachedNoun[],
  weigh: (noun: Token) => Weight,
  least: number,
): Token | null {
  let best: Token | null = null;
  let most: Weight = WEIGHT.none;
  for (const { noun, topic } of nouns) {
    const weight = weigh(noun);
    const full = topic && weight === WEIGHT.hint ? WEIGHT.telling : weight;
    if (full > most) [best, most] = [noun, full];
  }
  return most >= least ? best : null;
}

const NOBODIES: ReadonlySet<string> = new Set(['person', 'role', 'group', 'pronoun']);

function isTime({ lemma, text, label }: Token): boolean {
  return (
    TIME_WORDS.has(lemma.toLowerCase()) ||
    CALENDAR_WORDS.has(text.toLowerCase()) ||
    label === 'obl:tmod' ||
    label === 'nmod:tmod'
  );
}

function isOfSides({ id, partyId }: AnnotatedActor, sides: Sides): boolean {
  return sides.some((side) => side.id === id || side.id === partyId || side.partyId === id);
}

function isModified(tree: SentenceTree, noun: Token): boolean {
  return dependentsBy(tree, noun, 'compound').some(({ upos }) => upos === 'NOUN' || upos === 'VERB');
}

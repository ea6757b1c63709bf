import type { AnnotatedActor, AnnotatedDoc, Mention } from '../../../annotate/annotated-doc.ts';
import { mentionsOfSentence } from '../../../annotate/ask/actors-at.ts';
import { LIGHT_NOUNS, SCAFFOLDING_NOUNS } from '../../../lexicon/en/items/matter-words.ts';
import { COMMON_BODY_NOUNS, STATE_BODIES } from '../../../lexicon/en/organisation-nouns.ts';
import { PAIR_NOUNS } from '../../../lexicon/en/pair-nouns.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { Sides } from '../find-sides.ts';
import { dependentsBy, type SentenceTree } from '../sentence-tree.ts';
import { isTimeWord } from './is-time-word.ts';
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

/** A function that weighs the nouns of one sentence. People are a matter where `action` is done to them. */
export function nounWeigher(
  doc: AnnotatedDoc,
  tree: SentenceTree,
  sides: Sides,
  action: Token | null = null,
): (noun: Token) => Weight {
  const mentions = mentionsOfSentence(doc, tree.sentence.index);
  return (noun) => {
    const lemma = noun.lemma.toLowerCase();
    if (isTimeWord(tree.sentence.tokens, noun.index) || NO_WORD.test(noun.text)) return WEIGHT.none;
    const around = mentions.filter(({ start, end }) => start <= noun.start && noun.end <= end);
    const mention = around.find(({ head }) => head === noun.index) ?? around.at(-1);
    if (isDoneTo(noun, action) && (mention?.kind === 'group' || mention?.kind === 'organisation'))
      return WEIGHT.telling;
    if (mention !== undefined && (mention.head === noun.index || noun.upos === 'PROPN')) {
      const weight = weightOfMention(doc, mention, sides);
      return weight === WEIGHT.hint && STATE_BODIES.has(lemma) ? WEIGHT.scaffolding : weight;
    }
    if (PAIR_NOUNS.has(lemma) || COMMON_BODY_NOUNS.has(lemma)) return WEIGHT.none;
    if (!LIGHT_NOUNS.has(lemma) && !SCAFFOLDING_NOUNS.has(lemma)) return WEIGHT.telling;
    return isModified(tree, noun) ? WEIGHT.hint : WEIGHT.scaffolding;
  };
}

/** No two letters, an amount, or a seat behind a name: "£1.5bn", "R-Maine". */
const NO_WORD = /^(?!.*\p{L}{2})|^[£$€]?\d[\d.,]*(?:m|bn|tn)$|^[DRI]-\p{Lu}/u;

/** "release the **crew**". */
function isDoneTo(noun: Token, action: Token | null): boolean {
  return noun.upos === 'NOUN' && noun.label === 'obj' && noun.head === action?.index;
}

/** Named places and bodies that take no side may be what it is about. */
function weightOfMention(doc: AnnotatedDoc, { kind, actors }: Mention, sides: Sides): Weight {
  const [actor, ...others] = actors.flatMap((id) => doc.actors.get(id) ?? []);
  if (NOBODIES.has(kind) || actor === undefined || others.length > 0) return WEIGHT.none;
  return actor.named && !isOfSides(actor, sides) ? WEIGHT.hint : WEIGHT.none;
}

/** The first of the heaviest nouns, if any weighs at least so much; what is told aside counts where nothing else does. */
export function heaviestNoun(
  nouns: readonly ReachedNoun[],
  weigh: (noun: Token) => Weight,
  least: Weight,
): Token | null {
  const straight = nouns.filter(({ role }) => role !== 'aside');
  return heaviestOf(straight, weigh, least) ?? heaviestOf(nouns, weigh, least);
}

/** A topic that hints at all is telling. */
function heaviestOf(
  nouns: readonly ReachedNoun[],
  weigh: (noun: Token) => Weight,
  least: Weight,
): Token | null {
  let best: Token | null = null;
  let most: Weight = WEIGHT.none;
  for (const { noun, role } of nouns) {
    const weight = weigh(noun);
    const full = role === 'topic' && weight === WEIGHT.hint ? WEIGHT.telling : weight;
    if (full > most) [best, most] = [noun, full];
  }
  return most >= least ? best : null;
}

const NOBODIES: ReadonlySet<string> = new Set(['person', 'role', 'group', 'pronoun']);

function isOfSides({ id, partyId }: AnnotatedActor, sides: Sides): boolean {
  return sides.some((side) => side.id === id || side.id === partyId || side.partyId === id);
}

function isModified(tree: SentenceTree, noun: Token): boolean {
  return dependentsBy(tree, noun, 'compound').some(({ upos }) => upos === 'NOUN' || upos === 'VERB');
}

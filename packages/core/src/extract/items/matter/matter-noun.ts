import type { AnnotatedDoc } from '../../../annotate/annotated-doc.ts';
import type { ItemCue } from '../../../lexicon/en/items/item-cue.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { Candidate } from '../candidate.ts';
import type { Sides } from '../find-sides.ts';
import { dependentsBy, governor, relation, type SentenceTree } from '../sentence-tree.ts';
import { actionOf } from './action-of.ts';
import { findAntecedent, namedBefore, type PlacedNoun } from './find-antecedent.ts';
import { isNoun, nounsUnder, type ReachedNoun } from './nouns-under.ts';
import { heaviestNoun, nounWeigher, WEIGHT, type Weight } from './weight-of-noun.ts';

/**
 * The noun that tells what a candidate is about: below its action or cue, else what a pronoun there stands for, else
 * its subject, else any. Null where an action tells more ("meet in Geneva").
 */
export function matterNoun(
  doc: AnnotatedDoc,
  candidate: Candidate,
  content: Token | null,
  sides: Sides,
): PlacedNoun | null {
  const { tree, tokens, main, head } = candidate;
  const action = actionOf(candidate, content);
  const weigh = nounWeigher(doc, tree, sides, action);
  const isBeyond = action !== null && !isInside(action, tokens);
  const best = (nouns: readonly ReachedNoun[], least: Weight): PlacedNoun | null => {
    const inside = nouns.filter(({ noun }) => isBeyond || isInside(noun, tokens));
    const noun = heaviestNoun(inside, weigh, least);
    return noun === null ? null : { tree, noun };
  };
  const start = action ?? main.token;
  const isTopic = action === null && content !== null && isNoun(content) && weigh(content) > WEIGHT.none;
  const below = isTopic ? aboutTopic(tree, content) : nounsNear(tree, start);
  const meant = isRelative(tree, start) ? findAntecedent(doc, candidate, sides) : null;
  const near = meant ?? best(below, WEIGHT.hint);
  if (near !== null) return near;
  const related = heaviestNoun(relativeNouns(tree, main.token), weigh, WEIGHT.telling);
  if (related !== null) return { tree, noun: related };
  const before = pointsBack(tree, start) ? findAntecedent(doc, candidate, sides) : null;
  if (before !== null) return before;
  if (action !== null && isCompleted(tree, action)) {
    const object = best(below, WEIGHT.scaffolding);
    return object === null ? null : namedBefore(doc, object);
  }
  const subjects = subjectsOf(tree, main.token).map(argument);
  const isDescribedHere = ({ noun }: ReachedNoun) => isDescribed(tree, noun);
  const around = [...nounsUnder(tree, head), ...tokens.filter(isNoun).map(argument)];
  const told =
    best(subjects, actsAlone(main.cue) ? WEIGHT.hint : WEIGHT.telling) ??
    best(below.filter(isDescribedHere), WEIGHT.scaffolding) ??
    best(subjects.filter(isDescribedHere), WEIGHT.scaffolding) ??
    best(around, WEIGHT.telling);
  if (told !== null || action !== null) return told;
  const bare = best([...below, ...around], WEIGHT.scaffolding);
  const named = bare === null ? null : namedBefore(doc, bare);
  const isActMoreTelling = head.upos === 'VERB' && best(nounsUnder(tree, head), WEIGHT.scaffolding) !== null;
  return named ?? (isActMoreTelling ? null : bare);
}

/** Whether the subject of a cue is rather a matter than a party: "the **pact** stalled", "**Gibraltar** is an obstacle". */
function actsAlone({ pos, class: cueClass }: ItemCue): boolean {
  return pos !== 'verb' || cueClass === 'lack_of_result' || cueClass === 'pending';
}

/** The topic that a cue names, and the nouns below it. */
function aboutTopic(tree: SentenceTree, topic: Token): readonly ReachedNoun[] {
  return [{ noun: topic, role: 'topic' }, ...nounsUnder(tree, topic)];
}

/** The nouns below a word; of a noun also itself, and what its verb has: "an **agreement** was reached on quotas". */
function nounsNear(tree: SentenceTree, word: Token): readonly ReachedNoun[] {
  if (!isNoun(word)) return nounsUnder(tree, word);
  const above = governor(tree, word);
  const beside = above !== null && above.upos === 'VERB' ? nounsUnder(tree, above) : [];
  return [...nounsUnder(tree, word), argument(word), ...beside];
}

const argument = (noun: Token): ReachedNoun => ({ noun, role: 'argument' });

function isInside({ index }: Token, tokens: readonly Token[]): boolean {
  return index >= tokens[0]!.index && index <= tokens.at(-1)!.index;
}

/** Whether a verb has more with it than its subject. */
function isCompleted(tree: SentenceTree, verb: Token): boolean {
  return dependentsBy(tree, verb, 'obj', 'obl', 'xcomp', 'ccomp', 'compound:prt').length > 0;
}

/** Whether a noun has something with it that tells it from others: "specific issues", "agreement on issues". */
function isDescribed(tree: SentenceTree, noun: Token): boolean {
  return dependentsBy(tree, noun, 'amod', 'compound', 'nmod', 'acl').length > 0;
}

/** Subjects of a word and of those above it. */
function subjectsOf(tree: SentenceTree, word: Token): readonly Token[] {
  const found: Token[] = [];
  let at: Token | null = word;
  for (let step = 0; at !== null && step < HIGHEST; step++) {
    found.push(...dependentsBy(tree, at, 'nsubj'));
    at = governor(tree, at);
  }
  return found;
}

const HIGHEST = 5;

/** Whether a verb is said of the noun before "which": "the visit, **which** was postponed". */
function isRelative(tree: SentenceTree, verb: Token): boolean {
  return dependentsBy(tree, verb, 'obj', 'nsubj:pass').some(({ xpos }) => xpos === 'WDT');
}

/**
 * The noun that the relative clause around a word is said of, and where that is the predicate of a clause its subject:
 * "**quotas** were an issue on which there was no room to compromise".
 */
function relativeNouns(tree: SentenceTree, word: Token): readonly ReachedNoun[] {
  let at: Token | null = word;
  for (let step = 0; at !== null && step < HIGHEST; step++) {
    const above = governor(tree, at);
    if (above !== null && at.label === 'acl:relcl') {
      return [above, ...dependentsBy(tree, above, 'nsubj')].filter(isNoun).map(argument);
    }
    at = WITHIN_CLAUSE.has(relation(at)) ? above : null;
  }
  return [];
}

/** What leads up to the verb of the same clause: "there is no **room** to **compromise**". */
const WITHIN_CLAUSE: ReadonlySet<string> = new Set(['acl', 'nsubj', 'xcomp']);

/** Whether a pronoun hangs on a word, or on what hangs on it: "work on **this** aspect". */
function pointsBack(tree: SentenceTree, word: Token): boolean {
  const nouns = dependentsBy(tree, word, 'obj', 'obl', 'nsubj:pass', 'nmod', 'advmod');
  return nouns.some(
    (noun) =>
      (noun.upos !== 'NOUN' && isPointing(noun)) || dependentsBy(tree, noun, 'det', 'amod').some(isPointing),
  );
}

function isPointing({ text }: Token): boolean {
  return POINTING.has(text.toLowerCase());
}

const POINTING: ReadonlySet<string> = new Set(['it', 'that', 'this', 'these', 'those', 'such', 'so', 'them']);

import {
  CIRCUMSTANCE_PREPOSITIONS,
  PLACING_PREPOSITIONS,
  TOPIC_PREPOSITIONS,
} from '../../../lexicon/en/items/matter-words.ts';
import type { Token } from '../../../syntax/doc.ts';
import { dependentsBy, relation, type SentenceTree } from '../sentence-tree.ts';

/**
 * A noun on the way down from a word. `topic`: a preposition names it as the topic ("progress **on** human rights");
 * `aside`: told besides, in a relative or participle clause.
 */
export interface ReachedNoun {
  readonly noun: Token;
  readonly role: 'topic' | 'argument' | 'aside';
}

const DEEPEST = 5;

/**
 * The nouns below a word, the likeliest matters first: behind "on" or "over", then objects, then through infinitives
 * and clauses, then behind other prepositions. Behind those of time and company there is no matter.
 */
export function nounsUnder(tree: SentenceTree, word: Token): readonly ReachedNoun[] {
  const found: ReachedNoun[] = [];
  collect(tree, word, found, new Set([word.index]), 0, false);
  return found;
}

function collect(
  tree: SentenceTree,
  word: Token,
  found: ReachedNoun[],
  seen: Set<number>,
  depth: number,
  isAside: boolean,
): void {
  if (depth > DEEPEST) return;
  const branches = (tree.dependents[word.index] ?? [])
    .map((branch) => ({ branch, rank: rankOf(tree, word, branch) }))
    .filter(({ rank }) => rank < NEVER)
    .sort((one, other) => one.rank - other.rank);
  for (const { branch, rank } of branches) {
    if (seen.has(branch.index)) continue;
    seen.add(branch.index);
    const aside = isAside || rank === ASIDE;
    if (isNoun(branch))
      found.push({ noun: branch, role: aside ? 'aside' : rank === TOPIC ? 'topic' : 'argument' });
    collect(tree, branch, found, seen, depth + 1, aside);
  }
}

const TOPIC = 0;
const ASIDE = 8;
const NEVER = 9;

function rankOf(tree: SentenceTree, word: Token, branch: Token): number {
  const isBehind = branch.index > word.index;
  switch (relation(branch)) {
    case 'obl':
    case 'nmod':
      return isBehind ? prepositionRank(tree, branch) : NEVER;
    case 'obj':
      return 1;
    case 'nsubj':
      return branch.label === 'nsubj:pass' ? 1 : word.upos === 'VERB' ? NEVER : 5;
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
      return isBehind ? 2 : 6;
    case 'acl':
      return isInfinitive(tree, branch) ? 3 : ASIDE;
    case 'advcl':
      return isBehind ? clauseRank(tree, branch) : NEVER;
    case 'conj':
      return isNoun(word) ? 6 : NEVER;
    default:
      return NEVER;
  }
}

function prepositionRank(tree: SentenceTree, branch: Token): number {
  const preposition = dependentsBy(tree, branch, 'case')[0]?.text.toLowerCase();
  if (preposition === undefined) return 5;
  if (TOPIC_PREPOSITIONS.has(preposition)) return TOPIC;
  if (CIRCUMSTANCE_PREPOSITIONS.has(preposition)) return NEVER;
  if (PLACING_PREPOSITIONS.has(preposition)) return branch.upos === 'PROPN' ? NEVER : 7;
  return 3;
}

function isInfinitive(tree: SentenceTree, { index, label, xpos }: Token): boolean {
  return (
    label === 'acl' && (xpos === 'VB' || (tree.dependents[index] ?? []).some(({ label }) => label === 'mark'))
  );
}

function clauseRank(tree: SentenceTree, branch: Token): number {
  const mark = dependentsBy(tree, branch, 'mark')[0]?.text.toLowerCase();
  if (mark !== undefined && TOPIC_PREPOSITIONS.has(mark)) return 1;
  return mark === undefined || mark === 'to' || mark === 'by' ? 4 : NEVER;
}

/** Whether a word can head a matter. */
export function isNoun({ upos, label }: Token): boolean {
  return (upos === 'NOUN' || upos === 'PROPN') && label !== 'compound' && label !== 'flat';
}

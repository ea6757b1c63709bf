import { TIME_PREPOSITIONS } from '../../../lexicon/en/items/matter-words.ts';
import type { Token } from '../../../syntax/doc.ts';
import { dependentsBy, phrase, relation, type SentenceTree } from '../sentence-tree.ts';
import { completeNouns, isGlued } from './complete-nouns.ts';
import { isTimeWord } from './is-time-word.ts';
import { shorten } from './shorten.ts';
import { isSentenceJoint } from './stretch-text.ts';

/**
 * A noun with its modifiers and complements, at most `most` words, as one stretch of the sentence. What stands before
 * the noun goes by the tags, what stands behind by the tree: the parser errs most on hyphens and compounds.
 */
export function nounStretch(tree: SentenceTree, noun: Token, most: number): readonly Token[] {
  const { tokens } = tree.sentence;
  const last = completeNouns(tokens, noun.index);
  const from = frontOf(tree, noun);
  const to = Math.max(endBehind(tree, noun), last === noun.index ? last : endBehind(tree, tokens[last]!));
  return shorten(tokens.slice(from, to + 1), most);
}

function frontOf({ sentence: { tokens }, dependents }: SentenceTree, noun: Token): number {
  const own = new Set((dependents[noun.index] ?? []).map(({ index }) => index));
  let from = noun.index;
  for (let before = tokens[from - 1]; before !== undefined; before = tokens[from - 1]) {
    const belongs =
      isGlued(before, tokens[from]!) ||
      MODIFIERS.has(before.upos) ||
      (before.upos === 'PROPN' && !isTimeWord(tokens, before.index)) ||
      (own.has(before.index) && OWN_MODIFIERS.has(relation(before))) ||
      QUOTES.has(before.text) ||
      (before.xpos === 'VBG' && before.label === 'csubj') ||
      isBetweenModifiers(tokens, before.index);
    if (!belongs || isSentenceJoint(before) || isDayOfMonth(tokens, before.index)) break;
    from--;
  }
  return from;
}

/** "the Feb. **27** truce". */
function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.upos === 'NUM' && at > 0 && isTimeWord(tokens, at - 1);
}

/** "illegal **and** unilateral sanctions", "steel **and** aluminum tariffs". */
function isBetweenModifiers(tokens: readonly Token[], at: number): boolean {
  const [one, and, other, head] = tokens.slice(Math.max(0, at - 1), at + 3);
  if (and?.upos !== 'CCONJ') return false;
  if (one?.upos === 'ADJ' && other?.upos === 'ADJ') return true;
  return one?.xpos === 'NN' && other?.xpos === 'NN' && head?.upos === 'NOUN';
}

const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'SYM']);
const OWN_MODIFIERS: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod', 'nummod', 'flat']);
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”']);

/** Index of the last word of what hangs behind the noun without a gap. */
function endBehind(tree: SentenceTree, noun: Token): number {
  const words = phrase(tree, noun, (branch) => isLeftOut(tree, branch, noun));
  const inside = new Set(words.map(({ index }) => index));
  const { tokens } = tree.sentence;
  let to = noun.index;
  while (inside.has(to + 1) || (tokens[to + 1] !== undefined && isGlued(tokens[to]!, tokens[to + 1]!))) to++;
  return to;
}

/** Branches that tell more than the noun phrase itself: clauses, appositions, times, a list. */
function isLeftOut(tree: SentenceTree, branch: Token, noun: Token): boolean {
  const name = relation(branch);
  if (name === 'acl' || name === 'parataxis' || name === 'appos' || name === 'advcl') return true;
  if (name === 'conj' && (branch.upos === 'VERB' || isListed(tree, branch))) return true;
  if (name === 'nmod' && branch.index > noun.index && isOfTime(tree, branch)) return true;
  if (branch.head !== noun.index) return false;
  return LEFT_OUT.has(name) || isTimeWord(tree.sentence.tokens, branch.index);
}

/** "the dispute **before the talks**". */
function isOfTime(tree: SentenceTree, branch: Token): boolean {
  return dependentsBy(tree, branch, 'case').some(({ text }) => TIME_PREPOSITIONS.has(text.toLowerCase()));
}

function isListed(tree: SentenceTree, branch: Token): boolean {
  return dependentsBy(tree, branch, 'punct').some(({ text, index }) => text === ',' && index < branch.index);
}

const LEFT_OUT: ReadonlySet<string> = new Set([
  'aux',
  'ccomp',
  'cop',
  'csubj',
  'discourse',
  'expl',
  'mark',
  'nsubj',
  'obj',
  'obl',
  'xcomp',
]);

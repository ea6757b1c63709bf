import type { Token } from '../../syntax/doc.ts';
import { dependentsBy, governor, phrase, relation, type SentenceTree } from './sentence-tree.ts';

/** A predicate with what belongs to it: a stretch of a sentence that can be evidence. */
export interface Clause {
  readonly head: Token;
  /** Its words in reading order, no gaps, without marks and punctuation at the ends. */
  readonly tokens: readonly Token[];
  /** How the clause hangs in its sentence: `root`, `ccomp`, `conj` … */
  readonly relation: string;
}

/**
 * The clauses of a sentence in reading order of their predicates. A clause stops where another begins, but keeps its
 * complements when `governing` holds its predicate ("agreed that …"): then the complement is a clause besides.
 */
export function clauses(tree: SentenceTree, governing: ReadonlySet<number>): readonly Clause[] {
  const heads = tree.sentence.tokens.filter((token) => headsClause(tree, token));
  const indices = new Set(heads.map(({ index }) => index));
  const isCut = (branch: Token) => indices.has(branch.index) && !belongsAbove(tree, branch, governing);
  const stated = heads.filter((head) => !isInfinitiveOf(tree, head, governing));
  return stated.map((head) => ({
    head,
    tokens: runAround(tree, phrase(tree, head, isCut), head),
    relation: relation(head),
  }));
}

const CLAUSAL = new Set(['root', 'ccomp', 'advcl', 'parataxis', 'csubj']);
const PREDICATES = new Set(['VERB', 'AUX', 'ADJ']);

function headsClause(tree: SentenceTree, token: Token): boolean {
  if (token.head < 0) return true;
  const name = relation(token);
  if (token.label === 'acl:relcl') return true;
  if (name === 'conj') return isConjoinedClause(tree, token);
  return CLAUSAL.has(name) && (isPredicate(tree, token) || name === 'parataxis');
}

function isPredicate(tree: SentenceTree, token: Token): boolean {
  return PREDICATES.has(token.upos) || dependentsBy(tree, token, 'nsubj', 'cop', 'expl').length > 0;
}

/** Coordinated infinitives and modifiers are one clause ("to meet and talk"), coordinated predicates are several. */
function isConjoinedClause(tree: SentenceTree, token: Token): boolean {
  if (dependentsBy(tree, token, 'nsubj', 'cop').length > 0) return true;
  const first = governor(tree, token);
  if (!PREDICATES.has(token.upos) || first === null) return false;
  return !['xcomp', 'acl', 'amod', 'advcl'].includes(relation(first)) && first.upos !== 'NOUN';
}

/** Whether a clause is part of the one above it as well. */
function belongsAbove(tree: SentenceTree, head: Token, governing: ReadonlySet<number>): boolean {
  switch (relation(head)) {
    case 'ccomp':
      return governing.has(head.head) && head.index > head.head;
    case 'csubj':
      return true;
    case 'acl':
      return !followsComma(tree, head);
    case 'advcl':
      return head.index > head.head && !followsComma(tree, head) && !hasSubordinator(tree, head);
    default:
      return false;
  }
}

/** "close **to signing** a deal", "threatened to retaliate **by raising** tariffs": no clause besides the one above. */
function isInfinitiveOf(tree: SentenceTree, head: Token, governing: ReadonlySet<number>): boolean {
  return (
    relation(head) === 'advcl' &&
    governing.has(head.head) &&
    belongsAbove(tree, head, governing) &&
    dependentsBy(tree, head, 'nsubj').length === 0
  );
}

function followsComma(tree: SentenceTree, token: Token): boolean {
  const start = phrase(tree, token)[0]!;
  return tree.sentence.tokens[start.index - 1]?.text === ',' || start.text === ',';
}

const SUBORDINATORS = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'if',
  'since',
  'though',
  'until',
  'unless',
  'when',
  'whereas',
  'while',
]);

function hasSubordinator(tree: SentenceTree, head: Token): boolean {
  return dependentsBy(tree, head, 'mark', 'advmod').some(({ lemma }) =>
    SUBORDINATORS.has(lemma.toLowerCase()),
  );
}

const LONGEST_GAP = 6;

/** The words around the head: a gap where another clause stands ends the run unless it is short. */
function runAround(tree: SentenceTree, kept: readonly Token[], head: Token): readonly Token[] {
  const at = kept.indexOf(head);
  let from = at;
  while (from > 0 && kept[from]!.index - kept[from - 1]!.index <= LONGEST_GAP) from--;
  let to = at;
  while (to < kept.length - 1 && kept[to + 1]!.index - kept[to]!.index <= LONGEST_GAP) to++;
  return withoutEdges(tree.sentence.tokens.slice(kept[from]!.index, kept[to]!.index + 1));
}

const EDGE_WORDS = new Set([
  'that',
  'and',
  'but',
  'or',
  'while',
  'although',
  'though',
  'as',
  'because',
  'so',
]);

/** The run without punctuation, conjunctions and subordinators at its ends. */
export function withoutEdges(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to - 1 && isEdge(tokens[from]!)) from++;
  while (to > from + 1 && isEdge(tokens[to - 1]!)) to--;
  return tokens.slice(from, to);
}

function isEdge(token: Token): boolean {
  if (token.upos === 'PUNCT') return true;
  return ['cc', 'mark'].includes(token.label) && EDGE_WORDS.has(token.text.toLowerCase());
}

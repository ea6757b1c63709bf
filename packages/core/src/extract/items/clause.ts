import type { Token } from '../../syntax/doc.ts';
import { dependentsBy, phrase, relation, type SentenceTree } from './sentence-tree.ts';

/** A predicate with what belongs to it: a stretch of a sentence that can be evidence. */
export interface Clause {
  readonly tree: SentenceTree;
  readonly head: Token;
  /** Its words in reading order, no gaps, without marks and punctuation at the ends. */
  readonly tokens: readonly Token[];
  /** How the clause hangs in its sentence: `root`, `ccomp`, `conj` … */
  readonly relation: string;
}

const CLAUSAL = new Set(['root', 'ccomp', 'advcl', 'parataxis', 'csubj']);
const PREDICATES = new Set(['VERB', 'AUX', 'ADJ']);

/** The clauses of a sentence in reading order of their heads. Each stops where another begins. */
export function clauses(tree: SentenceTree): readonly Clause[] {
  const heads = new Set(tree.sentence.tokens.filter((token) => headsClause(tree, token)).map(({ index }) => index));
  return [...heads].map((index) => {
    const head = tree.sentence.tokens[index]!;
    const kept = phrase(tree, head, (branch) => heads.has(branch.index));
    return { tree, head, tokens: clauseRun(tree, kept, head), relation: relation(head) };
  });
}

function headsClause(tree: SentenceTree, token: Token): boolean {
  if (token.head < 0) return true;
  const name = relation(token);
  if (token.label === 'acl:relcl') return followsComma(tree, token);
  if (name === 'conj') return PREDICATES.has(token.upos) && isConjoinedClause(tree, token);
  return CLAUSAL.has(name) && (isPredicate(tree, token) || name === 'parataxis');
}

function isPredicate(tree: SentenceTree, token: Token): boolean {
  return PREDICATES.has(token.upos) || dependentsBy(tree, token, 'nsubj', 'cop', 'expl').length > 0;
}

/** A conjoined predicate is a clause of its own unless it shares an infinitive marker with the first ("to meet and talk"). */
function isConjoinedClause(tree: SentenceTree, token: Token): boolean {
  const first = tree.sentence.tokens[token.head];
  if (first === undefined) return true;
  if (dependentsBy(tree, token, 'nsubj', 'cop').length > 0) return true;
  return !['xcomp', 'acl', 'amod'].includes(relation(first)) && first.upos !== 'NOUN';
}

/** Relative clauses behind a comma say something of their own; the others belong to their noun. */
function followsComma(tree: SentenceTree, token: Token): boolean {
  const start = phrase(tree, token)[0]!;
  return tree.sentence.tokens[start.index - 1]?.text === ',' || start.text === ',';
}

/** The run of words around the head: gaps of other clauses end it unless they are short. */
function clauseRun(tree: SentenceTree, kept: readonly Token[], head: Token): readonly Token[] {
  const at = kept.indexOf(head);
  let from = at;
  while (from > 0 && kept[from]!.index - kept[from - 1]!.index <= LONGEST_GAP) from--;
  let to = at;
  while (to < kept.length - 1 && kept[to + 1]!.index - kept[to]!.index <= LONGEST_GAP) to++;
  return withoutEdges(tree.sentence.tokens.slice(kept[from]!.index, kept[to]!.index + 1));
}

const LONGEST_GAP = 6;

const EDGE_LABELS = new Set(['punct', 'cc', 'mark']);
const EDGE_WORDS = new Set(['that', 'and', 'but', 'or', 'while', 'although', 'though', 'as', 'because', 'so']);

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
  return EDGE_LABELS.has(token.label) && token.upos !== 'PART' && EDGE_WORDS.has(token.text.toLowerCase());
}

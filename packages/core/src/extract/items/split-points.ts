import type { Token } from '../../syntax/doc.ts';
import type { Candidate } from './candidate.ts';
import { dependentsBy, phrase, relation, type SentenceTree } from './sentence-tree.ts';

/** One thing agreed or left open: the words that state it, and the infinitive or clause that says what, if there is one. */
export interface Point {
  readonly tokens: readonly Token[];
  readonly content: Token | null;
}

/**
 * The points of a candidate: "agreed to A and to B" is two, from the start of the clause to the end of A and to the end
 * of B. A candidate without coordinated contents is one.
 */
export function splitPoints({ tree, tokens, main, unit }: Candidate): readonly Point[] {
  const last = tokens.at(-1)!.index;
  const ends = coordinatedContents(tree, main.token)
    .map((content) => ({ content, end: contentEnd(tree, content) }))
    .filter(({ end }) => end <= last);
  const [only] = ends;
  if (unit !== 'clause' || only === undefined) return [{ tokens, content: null }];
  if (ends.length === 1) return [{ tokens, content: only.content }];
  const from = tokens[0]!.index;
  return ends.map(({ content, end }, place) => ({
    content,
    tokens: place === ends.length - 1 ? tokens : tree.sentence.tokens.slice(from, end + 1),
  }));
}

/** What a cue governs behind it, and what is coordinated with that: infinitives, clauses, or the nouns that it is "on". */
function coordinatedContents(tree: SentenceTree, cue: Token): readonly Token[] {
  const first = dependentsBy(tree, cue, 'xcomp', 'ccomp').find(({ index }) => index > cue.index);
  if (first !== undefined)
    return [first, ...dependentsBy(tree, first, 'conj').filter((other) => isLike(first, other))];
  const topic = dependentsBy(tree, cue, 'nmod', 'obl').find((noun) =>
    dependentsBy(tree, noun, 'case').some(({ lemma }) => TOPIC_MARKERS.has(lemma.toLowerCase())),
  );
  if (topic === undefined) return [];
  return [topic, ...dependentsBy(tree, topic, 'conj').filter(({ upos }) => upos === 'NOUN')];
}

const TOPIC_MARKERS = new Set(['on', 'over', 'about', 'regarding', 'concerning']);

/** Verbs of one form are coordinated contents ("to meet and to trade"); "try and meet" is one. */
function isLike(first: Token, other: Token): boolean {
  return other.upos === 'VERB' && other.xpos === first.xpos && first.lemma !== 'try';
}

/** Index of the last word of a content without what is coordinated with it. */
function contentEnd(tree: SentenceTree, head: Token): number {
  return contentWords(tree, head).at(-1)!.index;
}

/** The words of a content without what is coordinated with it. */
function contentWords(tree: SentenceTree, head: Token): readonly Token[] {
  return phrase(
    tree,
    head,
    (branch) => branch.head === head.index && ['conj', 'cc', 'punct'].includes(relation(branch)),
  );
}

import type { Token } from '../../syntax/doc.ts';
import type { Candidate } from './candidate.ts';
import { dependentsBy, phrase, relation, type SentenceTree } from './sentence-tree.ts';

/**
 * The stretches that state one point each: "agreed to A and to B" is two, from the start of the clause to the end of A
 * and to the end of B. A candidate without coordinated matters is one.
 */
export function splitEvidence({ tree, tokens, main, unit }: Candidate): readonly (readonly Token[])[] {
  if (unit !== 'clause') return [tokens];
  const matters = coordinatedMatters(tree, main.token);
  const ends = matters.map((matter) => phraseEnd(tree, matter)).filter((end) => end <= tokens.at(-1)!.index);
  if (ends.length < 2) return [tokens];
  const from = tokens[0]!.index;
  return ends.map((end, place) =>
    place === ends.length - 1 ? tokens : tree.sentence.tokens.slice(from, end + 1),
  );
}

/** What a cue governs, when it is coordinated: its infinitives or clauses. */
function coordinatedMatters(tree: SentenceTree, cue: Token): readonly Token[] {
  const first = dependentsBy(tree, cue, 'xcomp', 'ccomp')[0];
  if (first === undefined || first.index < cue.index) return [];
  const others = dependentsBy(tree, first, 'conj').filter((token) => token.upos === 'VERB');
  return [first, ...others];
}

/** Index of the last word of a phrase without what is coordinated with it. */
function phraseEnd(tree: SentenceTree, head: Token): number {
  const words = phrase(
    tree,
    head,
    (branch) => branch.head === head.index && ['conj', 'cc', 'punct'].includes(relation(branch)),
  );
  return words.at(-1)!.index;
}

import type { Token } from '../../../syntax/doc.ts';
import { dependentsBy, phrase, relation, type SentenceTree } from '../sentence-tree.ts';
import { shorten } from './shorten.ts';

/** The words of a verb with what belongs to it, its subject left off where it is an infinitive, at most `most` words, within the evidence. */
export function actionStretch(
  tree: SentenceTree,
  verb: Token,
  within: readonly Token[],
  most: number,
): readonly Token[] {
  const words = phrase(tree, verb, (branch) => branch.head === verb.index && isLeftOut(branch, verb));
  const last = Math.min(words.at(-1)!.index, within.at(-1)!.index);
  const first = Math.min(verb.index, ...negators(tree, verb));
  return shorten(tree.sentence.tokens.slice(first, Math.max(last, verb.index) + 1), most);
}

/** What stands before the verb and turns its sense. */
function negators(tree: SentenceTree, verb: Token): readonly number[] {
  return dependentsBy(tree, verb, 'advmod', 'cop')
    .filter(
      ({ text, label, index }) => index < verb.index && (label === 'cop' || text.toLowerCase() === 'not'),
    )
    .map(({ index }) => index);
}

function isLeftOut(branch: Token, verb: Token): boolean {
  const name = relation(branch);
  return (
    name === 'parataxis' ||
    (name === 'punct' && branch.index > verb.index) ||
    (name === 'conj' && branch.upos === 'VERB') ||
    name === 'cc'
  );
}

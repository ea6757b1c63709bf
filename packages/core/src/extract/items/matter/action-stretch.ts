import type { Token } from '../../../syntax/doc.ts';
import { phrase, relation, type SentenceTree } from '../sentence-tree.ts';
import { completeNouns } from './complete-nouns.ts';
import { shorten } from './shorten.ts';

/** A verb with its complements, within the evidence and at most `most` words; a subject and auxiliaries are left off. */
export function actionStretch(
  tree: SentenceTree,
  verb: Token,
  evidence: readonly Token[],
  most: number,
): readonly Token[] {
  const { tokens } = tree.sentence;
  const words = phrase(tree, verb, (branch) => branch.head === verb.index && isLeftOut(branch, verb));
  const first = frontOf(tokens, verb);
  const last = Math.min(completeNouns(tokens, words.at(-1)!.index), evidence.at(-1)!.index);
  return shorten(tokens.slice(first, Math.max(last, verb.index) + 1), most);
}

/** Where the verb begins, with the "not" before it: "**not** to hurt". */
function frontOf(tokens: readonly Token[], verb: Token): number {
  for (let at = verb.index - 1; at >= Math.max(0, verb.index - 3); at--) {
    const { text, upos } = tokens[at]!;
    if (text.toLowerCase() === 'not') return at;
    if (text.toLowerCase() !== 'to' && upos !== 'PUNCT') break;
  }
  return verb.index;
}

function isLeftOut(branch: Token, verb: Token): boolean {
  const name = relation(branch);
  if (name === 'conj') return branch.upos === 'VERB';
  return name === 'parataxis' || name === 'cc' || (name === 'punct' && branch.index > verb.index);
}

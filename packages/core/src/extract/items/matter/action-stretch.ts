import type { Token } from '../../../syntax/doc.ts';
import { dependentsBy, phrase, relation, type SentenceTree } from '../sentence-tree.ts';
import { completeNouns } from './complete-nouns.ts';
import { shorten } from './shorten.ts';

/**
 * A verb with its complements, within the evidence and at most `most` words. Its subject and auxiliaries are left off,
 * but for a noun between the cue and its clause: "agreed that **the inspectors would** return".
 */
export function actionStretch(
  tree: SentenceTree,
  verb: Token,
  evidence: readonly Token[],
  most: number,
): readonly Token[] {
  const { tokens } = tree.sentence;
  const words = phrase(tree, verb, (branch) => branch.head === verb.index && isLeftOut(branch, verb));
  const first = subjectStart(tree, verb) ?? frontOf(tokens, verb);
  const last = Math.min(completeNouns(tokens, words.at(-1)!.index), evidence.at(-1)!.index);
  return shorten(tokens.slice(first, Math.max(last, verb.index) + 1), most);
}

/** Where the subject of a clause under a cue starts. */
function subjectStart(tree: SentenceTree, verb: Token): number | null {
  const subject = dependentsBy(tree, verb, 'nsubj')[0];
  if (relation(verb) !== 'ccomp' || subject?.upos !== 'NOUN' || subject.index < verb.head) return null;
  const { index } = phrase(tree, subject)[0]!;
  return index > verb.head && verb.index - index <= LONGEST_SUBJECT ? index : null;
}

const LONGEST_SUBJECT = 6;

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

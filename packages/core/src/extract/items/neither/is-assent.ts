import { ONLOOKERS, REMARKS } from '../../../lexicon/en/items/neither-words.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { Candidate } from '../candidate.ts';
import { dependentsBy, type SentenceTree } from '../sentence-tree.ts';

/** Somebody shares a view and settles nothing: "agreed, stating …", "agreed with critics that …", "experts agree that …". */
export function isAssent({ tree, main }: Candidate): boolean {
  const verb = main.token;
  if (main.cue.class !== 'acceptance' || verb.lemma.toLowerCase() !== 'agree' || verb.upos !== 'VERB')
    return false;
  const [next, second] = tree.sentence.tokens.slice(verb.index + 1);
  if (next?.text === ',' && second !== undefined && REMARKS.has(second.text.toLowerCase())) return true;
  const subject = dependentsBy(tree, verb, 'nsubj').at(-1);
  if (subject !== undefined && ONLOOKERS.has(subject.lemma.toLowerCase())) return true;
  return next?.text.toLowerCase() === 'with' && hasFoundTrue(tree, verb);
}

/** The clause behind the verb tells how things are, not what is to be done. */
function hasFoundTrue(tree: SentenceTree, verb: Token): boolean {
  const clause = dependentsBy(tree, verb, 'ccomp').find(({ index }) => index > verb.index);
  return clause !== undefined && dependentsBy(tree, clause, 'aux').every(({ xpos }) => xpos !== 'MD');
}

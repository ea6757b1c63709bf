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
  if (subject !== undefined && ONLOOKERS.has(subject.lemma.toLowerCase()))
    return dependentsBy(tree, verb, 'xcomp').length === 0;
  return next?.text.toLowerCase() === 'with' && hasFoundTrue(tree, verb);
}

/** The clause behind "that" tells how things are, not what is to be done. */
function hasFoundTrue({ sentence: { tokens }, dependents }: SentenceTree, verb: Token): boolean {
  const that = tokens
    .slice(verb.index + 1, verb.index + FARTHEST_THAT)
    .find(({ text, label }) => text === 'that' && label === 'mark');
  const clause = that && tokens[that.head];
  return (
    clause !== undefined &&
    (dependents[clause.index] ?? []).every(({ label, xpos }) => label !== 'aux' || xpos !== 'MD')
  );
}

const FARTHEST_THAT = 10;

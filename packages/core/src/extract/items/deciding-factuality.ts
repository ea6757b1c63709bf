import type { AnnotatedDoc, Factuality } from '../../annotate/annotated-doc.ts';
import type { Candidate } from './candidate.ts';

/** How the predicate that decides stands to fact: the cue itself, or for a noun in a clause the clause's predicate. */
export function decidingFactuality(doc: AnnotatedDoc, { tree, main, head, unit }: Candidate): Factuality {
  const token = main.cue.pos === 'noun' && unit === 'clause' ? head : main.token;
  const factuality = doc.factuality(tree.sentence.index, token);
  return token === head
    ? factuality
    : { ...factuality, past: factuality.past || doc.factuality(tree.sentence.index, head).past };
}

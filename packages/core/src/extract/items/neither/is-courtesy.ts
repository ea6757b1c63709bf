import { EXHORTATIONS, QUALITIES } from '../../../lexicon/en/items/neither-words.ts';
import { TALKS } from '../../../lexicon/en/items/nouns.ts';
import type { Candidate } from '../candidate.ts';
import { dependentsBy, governor } from '../sentence-tree.ts';

/** Words that settle nothing and ask for nothing: "the talks were candid", "urged them to be constructive". */
export function isCourtesy(candidate: Candidate): boolean {
  return isPraiseOfTalks(candidate) || isExhortation(candidate);
}

function isPraiseOfTalks({ tree, main, head }: Candidate): boolean {
  const noun = main.token;
  if (!NAMES_OF_TALKS.has(noun.lemma.toLowerCase()) || main.cue.standing !== 'weak') return false;
  const predicate = noun === head ? governor(tree, noun) : head;
  return (
    predicate !== null &&
    predicate.upos === 'ADJ' &&
    QUALITIES.has(predicate.lemma.toLowerCase()) &&
    dependentsBy(tree, predicate, 'nsubj').includes(noun) &&
    dependentsBy(tree, predicate, 'cop').length > 0
  );
}

const NAMES_OF_TALKS: ReadonlySet<string> = new Set<string>(TALKS);

/** What is urged names no matter. */
function isExhortation({ tree, main }: Candidate): boolean {
  if (main.cue.class !== 'demand') return false;
  return dependentsBy(tree, main.token, 'xcomp', 'ccomp', 'obj', 'advcl').some(
    (asked) =>
      EXHORTATIONS.has(asked.lemma.toLowerCase()) &&
      dependentsBy(tree, asked, 'obl', 'nmod', 'obj', 'conj').length === 0,
  );
}

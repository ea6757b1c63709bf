import { DEALS, TALKS } from '../../../lexicon/en/items/nouns.ts';
import type { Candidate } from '../candidate.ts';
import { governor, relation } from '../sentence-tree.ts';

/** "Trade **deal** talks opened": the deal merely says which talks are meant. */
export function isNameOfTalks({ tree, main }: Candidate): boolean {
  if (main.cue.class !== 'acceptance' && main.cue.class !== 'terms') return false;
  return main.words.some((word) => {
    const noun = governor(tree, word);
    return (
      NAMES_OF_DEALS.has(word.lemma.toLowerCase()) &&
      relation(word) === 'compound' &&
      noun !== null &&
      NAMES_OF_TALKS.has(noun.lemma.toLowerCase())
    );
  });
}

const NAMES_OF_DEALS: ReadonlySet<string> = new Set<string>(DEALS);
const NAMES_OF_TALKS: ReadonlySet<string> = new Set<string>(TALKS);

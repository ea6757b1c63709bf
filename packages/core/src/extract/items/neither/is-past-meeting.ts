import { TALKS } from '../../../lexicon/en/items/nouns.ts';
import type { Candidate } from '../candidate.ts';
import { governor } from '../sentence-tree.ts';

/** A meeting that took place, with no word of its outcome: "France met Germany for talks". */
export function isPastMeeting({ tree, main }: Candidate): boolean {
  const noun = main.token;
  if (!NAMES_OF_TALKS.has(noun.lemma.toLowerCase()) || main.cue.standing !== 'weak') return false;
  if (noun.label.startsWith('nsubj')) return false;
  const verb = governor(tree, noun);
  return verb !== null && verb.xpos === 'VBD' && COMING_TOGETHER.has(verb.lemma.toLowerCase());
}

const NAMES_OF_TALKS: ReadonlySet<string> = new Set<string>(TALKS);
const COMING_TOGETHER: ReadonlySet<string> = new Set([
  'arrive',
  'attend',
  'come',
  'convene',
  'fly',
  'gather',
  'go',
  'hold',
  'host',
  'join',
  'meet',
  'see',
  'sit',
  'travel',
  'visit',
]);

import type { CueClass } from '../../../lexicon/en/items/item-cue.ts';
import { JOINING_VERBS, STANDING_VERBS } from '../../../lexicon/en/items/matter-words.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { Candidate } from '../candidate.ts';
import type { CueMatch } from '../match-cues.ts';
import { dependentsBy, relation } from '../sentence-tree.ts';
import { governedAction } from './governed-action.ts';

/** The verb of what is done or to be done: the one under the cue, or the cue itself ("**resumed** talks"); or null. */
export function actionOf(candidate: Candidate, content: Token | null): Token | null {
  const { tree } = candidate;
  const governed = governedAction(candidate, content);
  const own = ownAction(candidate);
  if (governed === null || (own !== null && isPurpose(governed, own))) return own;
  const purpose = dependentsBy(tree, governed, 'xcomp', 'advcl').find(({ xpos }) => xpos === 'VB');
  const isJoining = JOINING_VERBS.has(governed.lemma.toLowerCase());
  return isJoining && purpose !== undefined && purpose.index > governed.index ? purpose : governed;
}

/** The cue itself where it is a deed, and where what is governed is denied: "does not **seek** to decouple". */
function ownAction({ main, head }: Candidate): Token | null {
  if (!ACTED.has(main.cue.class)) return null;
  const own = main.cue.class === 'terms' ? head : main.token;
  if (own.upos !== 'VERB') return null;
  return isDenied(main) || !STANDING_VERBS.has(own.lemma.toLowerCase()) ? own : null;
}

/** Classes of cues that tell of deeds, done or promised. */
const ACTED: ReadonlySet<CueClass> = new Set(['acceptance', 'terms', 'leaning', 'commitment']);

function isDenied({ words, token }: CueMatch): boolean {
  return words.some(({ index, text }) => index < token.index && NEGATORS.has(text.toLowerCase()));
}

const NEGATORS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never']);

/** Whether a verb merely tells what a deed is for, or what is denied: "invited them **to keep** in touch". */
function isPurpose(verb: Token, deed: Token): boolean {
  return (
    verb.head === deed.index && (relation(verb) === 'advcl' || STANDING_VERBS.has(deed.lemma.toLowerCase()))
  );
}

import type { CueClass } from '../../../lexicon/en/items/item-cue.ts';
import { STANDING_VERBS } from '../../../lexicon/en/items/matter-words.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { Candidate } from '../candidate.ts';
import { governedAction } from './governed-action.ts';

/** The verb of what is done or to be done: the one under the cue, or the cue itself ("**resumed** talks"); or null. */
export function actionOf(candidate: Candidate): Token | null {
  const { main, head } = candidate;
  const governed = governedAction(candidate);
  if (governed !== null) return governed;
  if (!ACTED.has(main.cue.class)) return null;
  const own = main.cue.class === 'terms' ? head : main.token;
  return own.upos === 'VERB' && !STANDING_VERBS.has(own.lemma.toLowerCase()) ? own : null;
}

/** Classes of cues that tell of deeds, done or promised. */
const ACTED: ReadonlySet<CueClass> = new Set(['acceptance', 'terms', 'leaning', 'commitment']);

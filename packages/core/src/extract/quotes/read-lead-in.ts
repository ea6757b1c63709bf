import { cueSpan, type Draft, sourceWords } from './draft.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findSources } from './find-sources.ts';
import type { Word } from './statement.ts';

/** Who speaks by a statement that leads in what is said elsewhere, and its cue. */
export interface LeadIn extends Pick<Draft, 'cue' | 'source' | 'voice'> {
  readonly classes: Cue['classes'];
}

/** The last cue of a statement with its source: "The minister wrote on Friday:"; null where it has not both. */
export function readLeadIn(words: readonly Word[]): LeadIn | null {
  const cue = findCues(words).at(-1);
  const source = cue ? findSources(words, [cue])[0] : null;
  if (!cue || !source) return null;
  const named = sourceWords(words, source);
  return { cue: cueSpan(words, cue), source: named, voice: named, classes: cue.classes };
}

import type { SpeechVerbClass } from '../../lexicon/en/speech-verbs.ts';
import type { Cue } from './find-cues.ts';
import type { Source } from './find-sources.ts';
import type { Range, Word } from './statement.ts';

/** What a rule looks at: a cue in its statement, read as a verb of one class. */
export interface CueReading {
  readonly words: readonly Word[];
  readonly cue: Cue;
  readonly source: Source | null;
  /** Where the clause of a later cue begins: what stands behind the cue ends before it. */
  readonly limit: number;
  /** Position of the first word behind the cue, its particle and a source that follows it. */
  readonly behind: number;
  /** Whether a hearer may stand at `behind`. */
  readonly hearer: boolean;
}

/** The stretches of words that a reading finds to be said; null when it finds none. */
export type Reader = (reading: CueReading) => readonly Range[] | null;

/** A cue read as a verb of a class; null when the class's particle is missing. */
export function readAs(
  words: readonly Word[],
  cue: Cue,
  source: Source | null,
  limit: number,
  row: SpeechVerbClass | null,
): CueReading | null {
  let behind = behindCue(cue, source);
  for (const particle of row?.particle ?? []) {
    if (words[behind]?.lower !== particle) return null;
    behind++;
  }
  return { words, cue, source, limit, behind, hearer: row?.hearer ?? false };
}

/** Position of the first word behind a cue and a source that follows it. */
export function behindCue(cue: Cue, source: Source | null): number {
  return source?.side === 'after' ? Math.max(source.range.end, cue.last + 1) : cue.last + 1;
}

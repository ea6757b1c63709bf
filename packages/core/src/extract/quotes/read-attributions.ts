import { MUTE_NOUNS, PLACARDS } from '../../lexicon/en/speech-nouns.ts';
import type { Attribution } from './attribution.ts';
import { readAs } from './cue-reading.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findSources, type Source } from './find-sources.ts';
import { QUOTE_RULES } from './rules.ts';
import type { Statement, Word } from './statement.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/** What a statement reports as said, in reading order. No two contents overlap. */
export function readAttributions({ words }: Statement): readonly Attribution[] {
  const cues = findCues(words);
  const sources = findSources(words, cues);
  const found: Attribution[] = [];
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index]!;
    const source = sources[index]!;
    const limit = limitOf(words, cue, found[0]);
    const content = readCue(words, cue, source, limit);
    if (content) found.unshift({ ...content, cue, source, limit, accounts: [] });
    else if (source && found[0] && prefaces(words, cue, source, found[0])) {
      found[0] = { ...found[0], accounts: [...found[0].accounts, source] };
    }
  }
  return withoutOverlaps(words, found);
}

/** The first rule that finds something said. */
function readCue(
  words: readonly Word[],
  cue: Cue,
  source: Source | null,
  limit: number,
): Pick<Attribution, 'rule' | 'ranges'> | null {
  if (!source && cue.form !== 'passive') return null;
  if (source && cue.classes.length > 0 && isMute(words, cue, source)) return null;
  for (const { id, frames, read } of QUOTE_RULES) {
    if ((frames === null) !== (cue.classes.length === 0)) continue;
    const classes = frames
      ? cue.classes.filter((row) => row.frames.some((frame) => frames.includes(frame)))
      : [null];
    for (const row of classes) {
      const reading = readAs(words, cue, source, limit, row);
      const ranges = reading && read(reading);
      if (ranges) return { rule: id, ranges };
    }
  }
  return null;
}

/** "According to the readout, Moss said …": whether a cue with nothing of its own leads in the whole next attribution. */
function prefaces(words: readonly Word[], cue: Cue, source: Source, next: Attribution): boolean {
  const clause = next.source ? Math.min(next.source.clause, next.cue.first) : next.cue.first;
  return (
    cue.form === 'according' && words[source.range.end]?.lower === ',' && clause === source.range.end + 1
  );
}

/** Where the clause of the next attribution is cut off from what stands before it: what a cue reports ends there. */
function limitOf(words: readonly Word[], cue: Cue, next: Attribution | undefined): number {
  if (!next) return words.length;
  const { source, cue: later } = next;
  const clause = source && source.clause > cue.last ? Math.min(source.clause, later.first) : later.first;
  let at = clause;
  while (at > 0 && words[at - 1]!.upos === 'ADV') at--;
  const before = words[at - 1]!;
  const cut =
    before.block ||
    before.inside ||
    before.upos === 'CCONJ' ||
    /^(?:,|;|–|—|--)$/.test(before.lower) ||
    SUBORDINATORS.has(before.lower);
  return cut ? at : next.limit;
}

/** "The length of the talks suggests …": a thing shows, and nobody says. Only "said" makes it speak. */
function isMute(words: readonly Word[], cue: Cue, { range }: Source): boolean {
  const { lemma } = mainNoun(words.slice(range.start, range.end));
  if (PLACARDS.has(lemma)) return true;
  return MUTE_NOUNS.has(lemma) && !/^(?:said|says|say|saying|read|reads)$/.test(words[cue.index]!.lower);
}

/** The word of a noun phrase that its "of" and the like hang on. */
function mainNoun(phrase: readonly Word[]): Word {
  const link = phrase.findIndex(({ upos }, index) => upos === 'ADP' && index > 0);
  return link > 0 ? phrase[link - 1]! : phrase.at(-1)!;
}

const SUBORDINATORS = new Set([
  'while',
  'though',
  'although',
  'as',
  'whereas',
  'because',
  'when',
  'after',
  'before',
  'what',
]);

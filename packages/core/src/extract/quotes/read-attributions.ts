import { findCues, type Cue } from './find-cues.ts';
import { type Content, findContent } from './find-content.ts';
import { findSources, type Source } from './find-source.ts';
import type { Statement, Word } from './statement.ts';

/** Something said in a statement: its words, its cue and its source. */
export interface Attribution extends Content {
  readonly cue: Cue;
  readonly source: Source | null;
}

/** What a statement reports as said, in reading order. No two contents overlap. */
export function readAttributions({ words }: Statement): readonly Attribution[] {
  const cues = findCues(words);
  const sources = findSources(words, cues);
  const found: Attribution[] = [];
  let limit = words.length;
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index]!;
    const source = sources[index]!;
    const content = findContent(words, cue, source, limit);
    if (!content) continue;
    found.unshift({ ...content, cue, source });
    const clause = clauseBefore(words, source ? Math.min(source.clause, cue.first) : cue.first);
    if (clause >= 0) limit = clause;
  }
  return withoutOverlaps(words, found);
}

/** Where the clause at `start` is cut off from what stands before it; -1 when it is part of that. */
function clauseBefore(words: readonly Word[], start: number): number {
  let at = start;
  while (at > 0 && words[at - 1]!.upos === 'ADV') at--;
  const before = words[at - 1];
  if (!before) return 0;
  const cut = before.block || before.upos === 'CCONJ' || /^(?:,|;|–|—|--)$/.test(before.lower) || SUBORDINATORS.has(before.lower);
  return cut ? at : -1;
}

const SUBORDINATORS = new Set(['while', 'though', 'although', 'as', 'whereas', 'because', 'when', 'after', 'before']);

/**
 * One quote a statement, with the innermost source: of two contents that overlap the inner one stays if somebody else
 * says most of the outer one in it ("Hart said the minister had told him, …"), else the outer one.
 */
function withoutOverlaps(words: readonly Word[], found: readonly Attribution[]): readonly Attribution[] {
  const kept: Attribution[] = [];
  for (const attribution of found) {
    const previous = kept.at(-1);
    const shared = previous ? overlap(previous, attribution) : 0;
    if (!previous || shared === 0) kept.push(attribution);
    else if (prefersLater(words, previous, attribution, shared)) kept.splice(-1, 1, attribution);
  }
  return kept;
}

function prefersLater(words: readonly Word[], earlier: Attribution, later: Attribution, shared: number): boolean {
  if (later.cue.form === 'according') return false;
  if (earlier.cue.form === 'according') return true;
  const own = later.source?.side === 'before' && words[later.source.range.start]!.upos !== 'PRON';
  return own && shared >= 0.5 * size(earlier);
}

function size({ ranges }: Attribution): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

function overlap(a: Attribution, b: Attribution): number {
  let shared = 0;
  for (const x of a.ranges) {
    for (const y of b.ranges) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  return shared;
}

import type { Cue } from './find-cues.ts';
import { auxiliariesBefore } from './find-cues.ts';
import { nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase.ts';
import type { Word } from './statement.ts';

/** Who reports, and where the words stand to the cue. */
export interface Source {
  readonly range: Range;
  readonly side: 'before' | 'after' | 'implied';
  /** Where the cue's own clause begins: at its subject, or at the cue when the subject is not its neighbour. */
  readonly clause: number;
}

/** The sources of a statement's cues, in their order; null where the statement names none. */
export function findSources(words: readonly Word[], cues: readonly Cue[]): readonly (Source | null)[] {
  const sources: (Source | null)[] = [];
  for (const cue of cues) sources.push(findSource(words, cue, sources.findLast((source) => source !== null) ?? null));
  return sources;
}

function findSource(words: readonly Word[], cue: Cue, earlier: Source | null): Source | null {
  switch (cue.form) {
    case 'according':
      return after(words, cue, cue.last + 1);
    case 'passive':
      return agent(words, cue);
    case 'participle':
      return implied(words, cue, earlier);
    default:
      return inverted(words, cue) ?? subject(words, cue) ?? implied(words, cue, earlier);
  }
}

function after(words: readonly Word[], cue: Cue, start: number): Source | null {
  const end = nounPhraseAfter(words, start, true);
  return end > start ? { range: { start, end }, side: 'after', clause: cue.first } : null;
}

/** “…,” said the mayor. */
function inverted(words: readonly Word[], cue: Cue): Source | null {
  const before = words[cue.first - 1];
  if (cue.first !== cue.index || !before) return null;
  const opens = before.block !== null || before.lower === ',' || before.inside !== null;
  if (!opens) return null;
  const found = after(words, cue, cue.last + 1);
  if (!found) return null;
  const behind = words[found.range.end];
  const closes = !behind || behind.upos === 'PUNCT' || behind.block || /^(?:ADP|ADV|SCONJ|CCONJ)$/.test(behind.upos) || /^VBG$/.test(behind.xpos);
  return closes ? found : null;
}

function subject(words: readonly Word[], cue: Cue): Source | null {
  const parsed = parsedSubject(words, cue);
  if (parsed) return parsed;
  const end = auxiliariesBefore(words, cue.index);
  const direct = nounPhraseBefore(words, end);
  if (direct) return relative(words, direct, cue) ?? { range: direct, side: 'before', clause: direct.start };
  return words[end - 1]?.lower === ',' || words[end - 1]?.lower === ')' ? beforeApposition(words, end - 1) : null;
}

/** "Umerov, who confirmed that …": the source is Umerov. */
function relative(words: readonly Word[], range: Range, cue: Cue): Source | null {
  const pronoun = words[range.start]!;
  if (range.end - range.start > 1 || !/^(?:who|which|that)$/.test(pronoun.lower)) return null;
  const comma = words[range.start - 1]?.lower === ',' ? 1 : 0;
  const antecedent = nounPhraseBefore(words, range.start - comma);
  return antecedent ? { range: antecedent, side: 'before', clause: cue.first - 1 } : null;
}

/** "Hugh Dale, a nurse from Leith who retired in May, said": the first phrase of the clause that a comma ends. */
function beforeApposition(words: readonly Word[], comma: number): Source | null {
  let found: Source | null = null;
  for (let at = comma - 1; at > 0; at--) {
    const word = words[at]!;
    if (word.block || word.lower === ';' || word.lower === ':') break;
    if (word.lower !== ',' && word.lower !== '(') continue;
    const phrase = nounPhraseBefore(words, at);
    if (!phrase) continue;
    const before = words[phrase.start - 1];
    const opens = !before || before.lower === ',' || before.block || /^(?:SCONJ|CCONJ)$/.test(before.upos);
    if (opens) found = { range: phrase, side: 'before', clause: phrase.start };
    if (found && /^(?:SCONJ|CCONJ)$/.test(before?.upos ?? '')) break;
  }
  return found;
}

function parsedSubject(words: readonly Word[], cue: Cue): Source | null {
  const head = words.find(({ head, label }) => head === cue.index && /^nsubj/.test(label));
  if (!head || head.block) return null;
  const range = phraseOf(words, head);
  if (head.index > cue.index) return { range, side: 'after', clause: cue.first };
  return relative(words, range, cue) ?? { range, side: 'before', clause: range.start };
}

/** "was recognised by both sides as": the agent. */
function agent(words: readonly Word[], cue: Cue): Source | null {
  for (let at = cue.last + 1; at < words.length && words[at]!.lower !== ','; at++) {
    if (words[at]!.lower === 'by') return after(words, cue, at + 1);
  }
  return null;
}

/** "…, adding that", "and said": the source of the cue before, else the subject of the main clause. */
function implied(words: readonly Word[], cue: Cue, earlier: Source | null): Source | null {
  if (earlier) return { ...earlier, side: 'implied', clause: cue.first };
  const verb = words.findIndex(({ xpos, index }) => index < cue.index && /^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
  const range = verb > 0 ? nounPhraseBefore(words, auxiliariesBefore(words, verb)) : null;
  return range ? { range, side: 'implied', clause: cue.first } : null;
}

/** A noun with what belongs to it on its left, and the rest of its name on its right. */
function phraseOf(words: readonly Word[], head: Word): Range {
  let start = head.index;
  while (start > 0 && within(words, words[start - 1]!, head) && !/^(?:PUNCT|SCONJ|CCONJ|ADV)$/.test(words[start - 1]!.upos)) start--;
  let end = head.index + 1;
  while (end < words.length && /^(?:flat|compound|nmod|case|nummod|fixed|goeswith|amod|det)/.test(words[end]!.label) && within(words, words[end]!, head)) end++;
  return { start, end };
}

function within(words: readonly Word[], word: Word, head: Word): boolean {
  for (let at = word.head, steps = 0; at >= 0 && steps < 12; at = words[at]!.head, steps++) if (at === head.index) return true;
  return false;
}

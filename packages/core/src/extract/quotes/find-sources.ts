import { NO_SOURCES } from '../../lexicon/en/speech-nouns.ts';
import { auxiliariesBefore, type Cue } from './find-cues.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { isFiniteVerb, type Range, type Word } from './statement.ts';

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
  let earlier: Source | null = null;
  for (const cue of cues) {
    const source = findSource(words, cue, earlier);
    sources.push(source);
    if (source && reports(cue)) earlier = source;
  }
  return sources;
}

/** Whether more than quoted words may follow the cue, so that a later one may share its source. */
function reports({ form, classes }: Cue): boolean {
  return (
    form !== 'noun' &&
    form !== 'according' &&
    classes.some(({ frames }) => frames.some((frame) => frame !== 'words'))
  );
}

function findSource(words: readonly Word[], cue: Cue, earlier: Source | null): Source | null {
  switch (cue.form) {
    case 'according':
      return owner(words, cue) ?? following(words, cue, cue.last + 1);
    case 'noun':
      return words[cue.last + 1]?.lower === 'by'
        ? following(words, cue, cue.last + 2)
        : possessor(words, cue);
    case 'passive':
      return agent(words, cue);
    case 'participle':
      return (
        accompanied(words, cue) ??
        parsedSubject(words, cue) ??
        (earlier ? null : governed(words, cue)) ??
        implied(words, cue, earlier)
      );
    case 'finite':
      return (
        inverted(words, cue) ??
        subject(words, cue) ??
        shared(words, cue, earlier) ??
        governed(words, cue) ??
        implied(words, cue, earlier)
      );
  }
}

/** "*the minister*'s claim", "*his* repeated claim" */
function possessor(words: readonly Word[], cue: Cue): Source | null {
  let at = cue.first - 1;
  while (words[at]?.upos === 'ADJ') at--;
  const mark = words[at];
  if (!mark || mark.inside) return null;
  if (/\$$/.test(mark.xpos)) return { range: { start: at, end: at + 1 }, side: 'before', clause: at };
  const owner = /^['’]s?$/.test(mark.lower) ? nounPhraseBefore(words, at) : null;
  return owner && { range: owner, side: 'before', clause: owner.start };
}

/** "in *Bello*'s words", "in *his* own words" */
function owner(words: readonly Word[], cue: Cue): Source | null {
  const between = words.slice(cue.first + 1, cue.index);
  const mark = between.findLastIndex(({ lower, xpos }) => /^['’]s?$/.test(lower) || /\$$/.test(xpos));
  if (mark < 0) return null;
  const end = cue.first + 1 + mark + (/\$$/.test(between[mark]!.xpos) ? 1 : 0);
  return { range: { start: cue.first + 1, end }, side: 'after', clause: cue.first };
}

/** The noun phrase behind the cue. */
function following(words: readonly Word[], cue: Cue, start: number): Source | null {
  let end = nounPhraseAfter(words, start, true);
  if (words[end]?.lower === 'and' && isPair(words, end))
    end = Math.max(end, nounPhraseAfter(words, end + 1, true));
  if (NO_SOURCES.has(words[end - 1]?.lower ?? '')) return null;
  return end > start ? { range: { start, end }, side: 'after', clause: cue.first } : null;
}

/** "said actor and envoy Ida Moss", "said Ana and Luis Soto", but not "said Reid and Moss left". */
function isPair(words: readonly Word[], and: number): boolean {
  const behind = words[nounPhraseAfter(words, and + 1, true)];
  const names = words[and - 1]!.upos === 'PROPN' && words[and + 1]?.upos === 'PROPN';
  return words[and - 1]!.xpos === 'NN' || (names && (!behind || /^(?:PUNCT|ADP)$/.test(behind.upos)));
}

/** “…,” said the mayor: only behind something said. */
function inverted(words: readonly Word[], cue: Cue): Source | null {
  const before = words[cue.first - 1];
  if (cue.first !== cue.index || !before) return null;
  const quoted = before.block !== null || before.inside !== null;
  if (!quoted && !(before.lower === ',' && INVERTING.has(words[cue.index]!.lower))) return null;
  if (!quoted && !words.slice(0, cue.first).some((word) => isFiniteVerb(word) || word.block || word.inside))
    return null;
  const found = following(words, cue, cue.last + 1);
  const behind = found && words[found.range.end];
  if (!found || isFiniteVerb(behind ?? undefined)) return null;
  const closes =
    !behind || behind.block || /^(?:PUNCT|ADP|ADV|SCONJ|CCONJ)$/.test(behind.upos) || behind.xpos === 'VBG';
  return before.block || (closes && !behind?.inside) ? found : null;
}

/** The verbs that stand before their subject behind a clause without quotation marks: "…, said Okoro." */
const INVERTING = new Set(['said', 'says', 'say', 'reported', 'reports', 'wrote', 'writes', 'added', 'adds']);

function subject(words: readonly Word[], cue: Cue): Source | null {
  return parsedSubject(words, cue) ?? neighbour(words, cue) ?? beforeApposition(words, cue);
}

/** The subject by the parse, in the words that stand round it. */
function parsedSubject(words: readonly Word[], cue: Cue): Source | null {
  const from = Math.max(0, cue.first - SUBJECT_REACH);
  const head = words
    .slice(from, cue.first)
    .findLast((word) => word.head === cue.index && /^nsubj/.test(word.label));
  if (!head || head.block || head.inside) return null;
  const beside = neighbour(words, cue);
  if (beside && (opensClause(words, beside.range.start) || covers(beside.range, head.index))) return beside;
  let end = head.index + 1;
  while (
    end < cue.first &&
    /^(?:flat|compound|goeswith)/.test(words[end]!.label) &&
    words[end]!.head >= head.index
  )
    end++;
  while (end < cue.first && words[end]!.lower === 'of') {
    const wider = nounPhraseAfter(words, end + 1);
    if (wider <= end + 1) break;
    end = wider;
  }
  const phrase = nounPhraseBefore(words, end);
  if (!phrase) return null;
  return relative(words, phrase, cue) ?? { range: phrase, side: 'before', clause: phrase.start };
}

const SUBJECT_REACH = 60;

function covers({ start, end }: Range, index: number): boolean {
  return start <= index && index < end;
}

/** Whether the words at a position are the first of their clause. */
function opensClause(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  return (
    !before || before.block !== null || /^(?:CCONJ|SCONJ)$/.test(before.upos) || /^[:;]$/.test(before.lower)
  );
}

/** "with negotiators saying it was July" */
function accompanied(words: readonly Word[], cue: Cue): Source | null {
  const beside = neighbour(words, cue);
  return beside && words[beside.range.start - 1]?.lower === 'with' ? beside : null;
}

/** The noun phrase that stands at the cue's left side. */
function neighbour(words: readonly Word[], cue: Cue): Source | null {
  const phrase = nounPhraseBefore(words, cue.first);
  if (!phrase) return null;
  return relative(words, phrase, cue) ?? { range: phrase, side: 'before', clause: phrase.start };
}

/** "Umerov, who confirmed that …": the source is Umerov. */
function relative(words: readonly Word[], range: Range, cue: Cue): Source | null {
  const pronoun = words[range.start]!;
  if (range.end - range.start > 1 || !/^(?:who|which|that)$/.test(pronoun.lower)) return null;
  const comma = words[range.start - 1]?.lower === ',' ? 1 : 0;
  const antecedent = nounPhraseBefore(words, range.start - comma);
  return antecedent && { range: antecedent, side: 'before', clause: cue.first - 1 };
}

/** "Hugh Dale, a nurse from Leith who retired in May, said": the first phrase of the clause that a comma ends. */
function beforeApposition(words: readonly Word[], cue: Cue): Source | null {
  const comma = cue.first - 1;
  if (!/^[,)—–]$/.test(words[comma]?.lower ?? '')) return null;
  let found: Source | null = null;
  for (let at = comma - 1; at > Math.max(0, comma - SUBJECT_REACH); at--) {
    const word = words[at]!;
    if (word.block || word.inside || /^[;:]$/.test(word.lower)) break;
    if (!/^[,(—–]$/.test(word.lower)) continue;
    const phrase = nounPhraseBefore(words, at);
    if (!phrase) continue;
    const before = words[phrase.start - 1];
    if (!before || before.lower === ',' || before.block || /^(?:SCONJ|CCONJ)$/.test(before.upos)) {
      found = { range: phrase, side: 'before', clause: phrase.start };
    }
    if (/^(?:SCONJ|CCONJ)$/.test(before?.upos ?? '')) break;
  }
  return found;
}

/** "was recognised by both sides as": the agent. */
function agent(words: readonly Word[], cue: Cue): Source | null {
  for (let at = cue.last + 1; at < words.length && words[at]!.lower !== ','; at++) {
    if (words[at]!.lower === 'by') return following(words, cue, at + 1);
  }
  return null;
}

/** "asked whether it was legal and told staff to wait": the source of the cue before, behind a conjunction. */
function shared(words: readonly Word[], cue: Cue, earlier: Source | null): Source | null {
  return words[cue.first - 1]?.upos === 'CCONJ' && earlier
    ? { ...earlier, side: 'implied', clause: cue.first }
    : null;
}

/** The subject of the verb that this one hangs on: "…, adding that", "and said". */
function governed(words: readonly Word[], cue: Cue): Source | null {
  let verb = words[cue.index]!;
  for (
    let step = 0;
    step < 3 && /^(?:conj|advcl|xcomp|parataxis)/.test(verb.label) && verb.head >= 0;
    step++
  ) {
    verb = words[verb.head]!;
    if (verb.block || verb.inside) return null;
    const form = { index: verb.index, first: auxiliariesBefore(words, verb.index), last: verb.index };
    const found = parsedSubject(words, { ...cue, ...form });
    if (found) return { ...found, side: 'implied', clause: cue.first };
  }
  return null;
}

/** "…, adding that", "and said" where the parse does not help: the source of the cue before, else the subject of the main clause. */
function implied(words: readonly Word[], cue: Cue, earlier: Source | null): Source | null {
  if (earlier) return { ...earlier, side: 'implied', clause: cue.first };
  const verb = words.findIndex((word) => isFiniteVerb(word) && !word.inside);
  const subject =
    verb >= 0 && verb < cue.index ? nounPhraseBefore(words, auxiliariesBefore(words, verb)) : null;
  if (subject) return { range: subject, side: 'implied', clause: cue.first };
  // "Describing the deal as fair, Wang said": the subject comes later.
  if (cue.form !== 'participle' || verb < 0) return null;
  const later = nounPhraseBefore(words, auxiliariesBefore(words, verb));
  return later && { range: later, side: 'implied', clause: cue.first };
}

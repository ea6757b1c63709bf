import { nounPhraseAfter } from './noun-phrase.ts';
import { isFiniteVerb, type Word } from './statement.ts';

/** Where what is said ends: before `limit`, without closing punctuation and without a gloss of the reporter's. */
export function contentEnd(words: readonly Word[], start: number, limit: number): number {
  let end = start;
  while (end < Math.min(limit, words.length) && !isBreak(words[end]!, end > start)) end++;
  end = trimmedEnd(words, start, end);
  const mark = lastMark(words, start, end);
  if (mark < 0) return end;
  const gloss = words[mark]!.lower === ',' ? isGloss(words, start, mark, end) : !hasTwin(words, start, mark);
  return gloss ? trimmedEnd(words, start, mark) : end;
}

function isBreak(word: Word, started: boolean): boolean {
  return (
    (word.block !== null && started && !/^\P{L}*\p{Ll}/u.test(word.text)) ||
    (word.lower === ';' && !word.inside)
  );
}

/** The last comma or dash of the reporter's own between two positions; -1 when there is none. */
function lastMark(words: readonly Word[], start: number, end: number): number {
  for (let at = end - 1; at > start + 1; at--) {
    if (!words[at]!.inside && /^(?:,|–|—|--|-)$/.test(words[at]!.lower) && isSpaced(words, at)) return at;
  }
  return -1;
}

/** A hyphen is a dash only where a space stands before it. */
function isSpaced(words: readonly Word[], at: number): boolean {
  return words[at]!.lower !== '-' || words[at - 1]!.end < words[at]!.start;
}

/** Whether the dash has a partner before it, so that what follows goes on with the clause. */
function hasTwin(words: readonly Word[], start: number, dash: number): boolean {
  return words
    .slice(start, dash)
    .some((word, offset) => word.lower === words[dash]!.lower && isSpaced(words, start + offset));
}

function isGloss(words: readonly Word[], start: number, comma: number, end: number): boolean {
  const first = words[comma + 1];
  if (!first || first.inside) return false;
  if (/^(?:which|who|whose)$/.test(first.lower)) return true;
  if (!words.slice(start, comma).some(isFiniteVerb)) return false;
  if (first.lower === 'even' && words[comma + 2]?.lower === 'as') return true;
  if (CONTRASTS.has(first.lower)) return isInPresent(words, start, comma, end);
  if (first.xpos === 'VBG') return first.lower !== 'including';
  const list = words.slice(comma, end).some(({ lower }) => lower === 'and' || lower === 'or');
  return /^an?$/.test(first.lower) && !list && nounPhraseAfter(words, comma + 1) > comma + 1;
}

const CONTRASTS = new Set(['but', 'while', 'though', 'although', 'and']);

/** "said the road was icy, but police *disagree*": a clause in the present behind clauses in the past is the reporter's. */
function isInPresent(words: readonly Word[], start: number, comma: number, end: number): boolean {
  const verb = words[nounPhraseAfter(words, comma + 2, true)];
  const last = words[end - 1]!;
  const present = verb && verb.index < end ? /^VB[ZP]$/.test(verb.xpos) : DISSENT.has(last.lower);
  if (!present) return false;
  const said = words.slice(start, comma).filter((word) => isFiniteVerb(word) && !word.inside);
  return (
    said.length > 0 &&
    said.every(({ xpos, lower }) => xpos === 'VBD' || /^(?:would|could|might)$/.test(lower))
  );
}

/** Verbs of contradiction that end a clause; short clauses of one are easily taken for noun phrases. */
const DISSENT = new Set(['agree', 'deny', 'differ', 'disagree', 'dispute', 'disputes', 'dissent', 'object']);

const HANGING = new Set(['and', 'but', 'while', 'though', 'although', 'as', 'whereas', 'what', 'following']);

/** The end without punctuation and conjunctions that hang over. */
function trimmedEnd(words: readonly Word[], start: number, from: number): number {
  let end = from;
  while (end > start) {
    const word = words[end - 1]!;
    if (word.block || word.inside) break;
    if (!/^[,.;:?!…—–-]+$/.test(word.text) && !HANGING.has(word.lower)) break;
    end--;
  }
  return end;
}

import type { Word } from './statement.ts';

/** Positions of words in a statement, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const NOMINAL = /^(?:NOUN|PROPN|NUM|ADJ|PRON|DET|SYM|X)$/;
const NOUN = /^(?:NOUN|PROPN|PRON|NUM|SYM)$/;
const POSTMODIFIERS = new Set(['of', 'for', 'in', 'at', 'from', 'to', 'with', 'on', 'by', 'against', 'near', 'behind']);
const SUBJECT_PRONOUNS = new Set(['i', 'he', 'she', 'they', 'we', 'it', 'you', 'who', 'others', 'both', 'some', 'many']);
const MARKS_IN_NAMES = /^(?:-|–|['’]s?|&|\.|\/)$/;

/** The noun phrase whose last word stands before position `end`, with its "of" and the like; null when none does. */
export function nounPhraseBefore(words: readonly Word[], end: number): Range | null {
  const last = words[end - 1];
  if (!last || last.block || !(NOUN.test(last.upos) || last.upos === 'DET' || last.upos === 'ADJ')) return null;
  if (SUBJECT_PRONOUNS.has(last.lower)) return { start: end - 1, end };
  let start = phraseStart(words, end);
  for (;;) {
    const before = words[start - 1];
    const further = words[start - 2];
    if (before && further && before.upos === 'ADP' && POSTMODIFIERS.has(before.lower) && NOMINAL.test(further.upos)) {
      if (further.block || further.upos === 'DET') break;
      start = phraseStart(words, start - 1);
    } else if (before?.lower === 'and' && further && NOUN.test(further.upos) && last.upos === 'PROPN') {
      start = phraseStart(words, start - 1);
    } else break;
  }
  return { start, end };
}

function phraseStart(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0) {
    const word = words[start - 1]!;
    const next = words[start];
    if (word.block || SUBJECT_PRONOUNS.has(word.lower)) break;
    if (NOMINAL.test(word.upos) || MARKS_IN_NAMES.test(word.lower) || (next && /^-$/.test(next.lower))) {
      if (TIMES.has(word.lower) && start < end) break;
      start--;
      if (word.upos === 'DET' || /\$$/.test(word.xpos)) {
        if (words[start - 1]?.lower === 'all') start--;
        break;
      }
    } else if (word.upos === 'PART' && /^['’]s?$/.test(word.lower)) start--;
    else if (/^(?:VBN|VBG|VBD)$/.test(word.xpos) && next && words[start - 2]?.upos === 'DET') start--;
    else break;
  }
  while (start < end && (words[start]!.upos === 'PUNCT' || words[start]!.upos === 'PART')) start++;
  return start;
}

const TIMES = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday']);

/** Where the noun phrase that begins at `start` ends; `start` when none begins there. With `long`, its prepositional phrases too. */
export function nounPhraseAfter(words: readonly Word[], start: number, long = false): number {
  let at = simplePhraseEnd(words, start);
  if (at === start) return start;
  for (;;) {
    const link = words[at];
    const joins = link && (link.lower === 'of' || (long && link.upos === 'ADP' && POSTMODIFIERS.has(link.lower)));
    const further = joins ? simplePhraseEnd(words, at + 1) : at;
    if (further === at || further === at + 1) return at;
    at = further;
  }
}

function simplePhraseEnd(words: readonly Word[], start: number): number {
  const first = words[start];
  if (!first || first.block || first.inside) return start;
  if (first.upos === 'PRON' && !/\$$/.test(first.xpos)) return start + 1;
  let at = start;
  let noun = false;
  for (; at < words.length; at++) {
    const word = words[at]!;
    if (word.block) break;
    const nominal = NOMINAL.test(word.upos) && word.upos !== 'PRON';
    const possessive = /^['’]s?$/.test(word.lower) || /\$$/.test(word.xpos) && at === start;
    const participle = /^VB[NG]$/.test(word.xpos) && at > start && !noun;
    const hyphen = word.lower === '-' && at > start;
    if (!(nominal || possessive || participle || hyphen)) break;
    if (at > start && word.upos === 'DET') break;
    if (noun && word.upos === 'PROPN' && words[at - 1]!.upos === 'NOUN' && MEDIA.has(words[at - 1]!.lower)) break;
    if (NOUN.test(word.upos)) noun = true;
    if (possessive) noun = false;
  }
  return noun ? at : start;
}

const MEDIA = new Set(['statement', 'interview', 'briefing', 'conference', 'post', 'email', 'letter', 'report', 'speech']);

import { WEEKDAY_NAMES } from '../../lexicon/en/calendar-words.ts';
import { MEDIUM_NOUNS } from '../../lexicon/en/speech-nouns.ts';
import type { Range, Word } from './statement.ts';

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES);
const NOMINAL = /^(?:NOUN|PROPN|NUM|ADJ|PRON|DET|SYM)$/;
const NOUN = /^(?:NOUN|PROPN|PRON|NUM|SYM)$/;
const POSSESSIVE = /^['’]s?$/;
const POSTMODIFIERS = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'to',
  'with',
  'on',
  'by',
  'against',
  'near',
  'behind',
]);
const NOUN_LIKE = new Set(['other', 'others', 'latter', 'former', 'same']);
const WHOLE_SUBJECTS = new Set([
  'i',
  'he',
  'she',
  'they',
  'we',
  'it',
  'you',
  'who',
  'which',
  'that',
  'others',
]);

/** The noun phrase whose last word stands before position `end`, with "of" phrases and the like; null when none does. */
export function nounPhraseBefore(words: readonly Word[], end: number): Range | null {
  const last = words[end - 1];
  if (!last || last.block || last.inside) return null;
  if (WHOLE_SUBJECTS.has(last.lower)) return { start: end - 1, end };
  if (
    !(
      NOUN.test(last.upos) ||
      /^(?:DET|ADJ)$/.test(last.upos) ||
      isName(last) ||
      isPluralAsVerb(words, end - 1)
    )
  )
    return null;
  let start = phraseStart(words, end);
  for (let moved = true; moved; ) {
    const before = words[start - 1];
    const further = words[start - 2];
    moved = false;
    if (!before || !further || further.block || further.inside) break;
    const links =
      before.upos === 'ADP' &&
      POSTMODIFIERS.has(before.lower) &&
      NOMINAL.test(further.upos) &&
      further.upos !== 'DET';
    const names = /^(?:and|&)$/.test(before.lower) && further.upos === 'PROPN' && last.upos === 'PROPN';
    if (links || names) {
      const wider = phraseStart(words, start - 1);
      moved = wider < start - 1;
      if (moved) start = wider;
    }
  }
  return start < end ? { start, end } : null;
}

function phraseStart(words: readonly Word[], end: number): number {
  let start = end;
  for (; start > 0; start--) {
    const word = words[start - 1]!;
    const next = words[start];
    if (word.block || word.inside || WHOLE_SUBJECTS.has(word.lower)) break;
    if (WEEKDAYS.has(word.lower) && start < end && !POSSESSIVE.test(next!.lower)) break;
    if (word.upos === 'DET' || /\$$/.test(word.xpos)) {
      start -= words[start - 2]?.lower === 'all' ? 2 : 1;
      break;
    }
    const hyphen = /^[-–/&]$/.test(word.lower) || next?.lower === '-';
    const participle =
      /^VB[NGD]$/.test(word.xpos) && start < end && /^(?:DET|ADJ)$/.test(words[start - 2]?.upos ?? '');
    const nominal = NOMINAL.test(word.upos) || isName(word) || POSSESSIVE.test(word.lower);
    if (!(nominal || hyphen || participle || (start === end && isPluralAsVerb(words, start - 1)))) break;
  }
  while (start < end && /^(?:PUNCT|PART|CCONJ)$/.test(words[start]!.upos)) start++;
  return start;
}

/** A capital in mid-sentence makes a name of whatever the tagger saw. */
function isName(word: Word): boolean {
  return (
    word.index > 0 &&
    !word.block &&
    /^\p{Lu}\p{L}/u.test(word.text) &&
    word.upos !== 'PRON' &&
    !/^(?:SCONJ|CCONJ)$/.test(word.upos)
  );
}

/** "though aides said": a noun that the tagger took for a verb. */
function isPluralAsVerb(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  return (
    word.xpos === 'VBZ' &&
    word.upos === 'VERB' &&
    /^(?:DET|ADJ|SCONJ|PUNCT|CCONJ)$/.test(words[index - 1]?.upos ?? 'PUNCT')
  );
}

/** Where the noun phrase that begins at `start` ends; `start` when none begins there. With `long`, its prepositional phrases too. */
export function nounPhraseAfter(words: readonly Word[], start: number, long = false): number {
  let at = simplePhraseEnd(words, start);
  for (let moved = at > start; moved; ) {
    const link = words[at];
    const joins =
      link && (link.lower === 'of' || (long && link.upos === 'ADP' && POSTMODIFIERS.has(link.lower)));
    const further = joins ? simplePhraseEnd(words, at + 1) : at;
    moved = further > at + 1;
    if (moved) at = further;
  }
  return at;
}

function simplePhraseEnd(words: readonly Word[], start: number): number {
  const first = words[start];
  if (!first || first.block || first.inside) return start;
  if (first.upos === 'PRON' && !/\$$/.test(first.xpos)) return start + 1;
  let noun = false;
  let at = start;
  for (; at < words.length; at++) {
    const word = words[at]!;
    if (word.block || (at > start && word.upos === 'DET')) break;
    const possessive = POSSESSIVE.test(word.lower) || (/\$$/.test(word.xpos) && at === start);
    if (word.inside && /^["“”‘’']+$/.test(word.text)) continue;
    const nominal =
      (NOMINAL.test(word.upos) && word.upos !== 'PRON') ||
      isName(word) ||
      (at > start && isPluralAsVerb(words, at));
    const participle = /^VB[NG]$/.test(word.xpos) && !noun && (at > start || word.lower === 'acting');
    const hyphen = word.lower === '-' && at > start;
    if (!(nominal || possessive || participle || hyphen)) break;
    if (
      noun &&
      word.upos === 'PROPN' &&
      (MEDIUM_NOUNS.has(words[at - 1]!.lower) || WEEKDAYS.has(words[at - 1]!.lower))
    )
      break;
    if (possessive) noun = false;
    else if (NOUN.test(word.upos) || isName(word) || word.upos === 'VERB' || NOUN_LIKE.has(word.lower))
      noun = true;
  }
  return noun ? at : start;
}

import { IRREGULAR_VERBS } from '../../lexicon/en/irregular-verbs.ts';
import { STATEMENT_NOUNS } from '../../lexicon/en/speech-nouns.ts';
import type { SpeechVerbClass } from '../../lexicon/en/speech-verbs.ts';
import { SPEECH_CLASSES, THOUGHT_FORMS } from './speech-classes.ts';
import type { Word } from './statement.ts';

/** A reporting expression in a statement, with the classes of its verb; none for "according to" and nouns. */
export interface Cue {
  /** Position of the word that reports. */
  readonly index: number;
  /** Positions of the expression's first and last word: "has said", "according to". */
  readonly first: number;
  readonly last: number;
  readonly form: 'finite' | 'participle' | 'passive' | 'according' | 'noun';
  readonly classes: readonly SpeechVerbClass[];
}

/** The reporting expressions of a statement, outside its quotations: nothing negated, hypothetical or only thought. */
export function findCues(words: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (const word of words) {
    if (word.block || word.inside) continue;
    const cue = accordingCue(words, word) ?? nounCue(words, word) ?? verbCue(words, word);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** Position of the first auxiliary, negation or adverb that belongs to the verb at `index`; `index` when none. */
export function auxiliariesBefore(words: readonly Word[], index: number): number {
  let at = index;
  while (at > 0 && /^(?:AUX|ADV|PART)$/.test(words[at - 1]!.upos)) at--;
  while (at < index && words[at]!.upos === 'ADV' && words[at - 1]?.lower === ',') at++;
  return at;
}

/** Helpers that make the saying hypothetical or still to come, deny it, or leave it an infinitive. */
const UNSAID = new Set([
  'would',
  'could',
  'might',
  'should',
  'may',
  "'d",
  '’d',
  'shall',
  'must',
  'will',
  'can',
  "'ll",
  '’ll',
  'not',
  "n't",
  'n’t',
  'never',
  'to',
]);
const PAST_FORMS = new Set(
  [...IRREGULAR_VERBS].flatMap(([lemma, forms]) => forms.filter((form) => form !== lemma)),
);
/** Words behind which a verb's form is a noun or an infinitive. */
const NO_VERB_BEHIND = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'so', 'to']);
const NOBODY = new Set(['nobody', 'none', 'neither', 'nothing']);
const FORMS_OF_BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** "according to Bello", ", per Bello", "in Bello's words" */
function accordingCue(words: readonly Word[], { index, lower }: Word): Cue | null {
  const before = words[index - 1];
  if (lower === 'per' && (before?.block || before?.lower === ',')) {
    return { index, first: index, last: index, form: 'according', classes: [] };
  }
  const wording = lower === 'words' ? wordingStart(words, index) : -1;
  if (wording >= 0) {
    const last = words[index + 1]?.lower === 'of' ? index + 1 : index;
    return { index, first: wording, last, form: 'according', classes: [] };
  }
  if (lower !== 'according' || words[index + 1]?.lower !== 'to') return null;
  return { index, first: index, last: index + 1, form: 'according', classes: [] };
}

/** "his claim that …", "the claim by Bello that …" */
function nounCue(words: readonly Word[], { index, lemma, upos }: Word): Cue | null {
  const next = words[index + 1]?.lower;
  if (upos !== 'NOUN' || !STATEMENT_NOUNS.has(lemma) || (next !== 'that' && next !== 'by')) return null;
  return { index, first: index, last: index, form: 'noun', classes: [] };
}

/** Position of the "in" of "in Bello's own words" or "in the words of Bello"; -1 when there is none. */
function wordingStart(words: readonly Word[], index: number): number {
  const reach = Math.max(0, index - WORDING_REACH);
  for (let at = index - 1; at >= reach; at--) {
    const { lower, upos } = words[at]!;
    if (lower === 'in') return isWhose(words, at + 1, index) ? at : -1;
    if (/^(?:PUNCT|VERB|AUX)$/.test(upos)) return -1;
  }
  return -1;
}

const WORDING_REACH = 8;

/** Whether somebody's words are meant: by a possessive before them, or an "of" behind. */
function isWhose(words: readonly Word[], start: number, index: number): boolean {
  const owner = words
    .slice(start, index)
    .some(({ lower, xpos }) => /\$$/.test(xpos) || /^['’]s?$/.test(lower));
  return owner || (words[start]?.lower === 'the' && start === index - 1 && words[index + 1]?.lower === 'of');
}

function verbCue(words: readonly Word[], word: Word): Cue | null {
  const classes = SPEECH_CLASSES.get(word.lower) ?? (tagsQuotation(words, word) ? [UNLISTED] : null);
  if (!classes || !isVerb(words, word)) return null;
  const main = mainBefore(words, word.index);
  const first = auxiliariesBefore(words, main);
  const before = words.slice(first, main).map(({ lower }) => lower);
  if (before.some((lower) => UNSAID.has(lower))) return null;
  if (NOBODY.has(words[first - 1]?.lower ?? '') || words[first - 2]?.lower === 'no') return null;
  if (isAsked(words, word, first)) return null;
  const be = before.some((lower) => FORMS_OF_BE.has(lower));
  const ing = word.lower.endsWith('ing');
  const past = /(?:VBN|VBD|JJ)$/.test(word.xpos);
  const form = be && past && !ing ? 'passive' : ing && !be ? 'participle' : 'finite';
  return { index: word.index, first, last: word.index, form, classes };
}

/** Position of the word that carries a verb: "*went* on to say", "is *quick* to point out"; else the verb's own. */
function mainBefore(words: readonly Word[], index: number): number {
  if (words[index - 1]?.lower !== 'to') return index;
  const before = words[index - 2]?.lower ?? '';
  if (before === 'quick') return index - 2;
  return before === 'on' && words[index - 3]?.lemma === 'go' ? index - 3 : index;
}

/** "Asked whether …", "when asked about": the reporters' questions. */
function isAsked(words: readonly Word[], word: Word, first: number): boolean {
  if (word.lower !== 'asked') return false;
  const before = words[first - 1];
  return (
    !before ||
    before.lower === 'when' ||
    (before.lower === ',' && /^(?:SCONJ|ADP)$/.test(words[word.index + 1]?.upos ?? ''))
  );
}

/** “Not again,” groaned Bello: whatever stands where a verb of speech does, unless it is one of thought. */
function tagsQuotation(words: readonly Word[], word: Word): boolean {
  const block = words[word.index - 1]?.block;
  const next = words[word.index + 1];
  return (
    block != null &&
    /^VB[DZN]$/.test(word.xpos) &&
    /^(?:PROPN|PRON|DET)$/.test(next?.upos ?? '') &&
    !THOUGHT_FORMS.has(word.lower)
  );
}

const UNLISTED: SpeechVerbClass = {
  id: 'unlisted',
  frames: ['words'],
  hearer: false,
  example: '',
  lemmas: [],
};

/** Whether the word reports, by its tag, or by its ending and its neighbours where the tag is another. */
function isVerb(words: readonly Word[], word: Word): boolean {
  const before = words[word.index - 1];
  const beside = before?.block != null || words[word.index + 1]?.block != null;
  if (word.xpos === 'VB')
    return (
      isAssisted(words, word) ||
      mainBefore(words, word.index) < word.index ||
      /^(?:NOUN|PROPN|PRON|NUM)$/.test(before?.upos ?? '')
    );
  if (/^VB/.test(word.xpos)) return !NO_VERB_BEHIND.has(before?.lower ?? '');
  if (PAST_FORMS.has(word.lower) && /^(?:NOUN|PROPN|PRON)$/.test(before?.upos ?? '')) return true;
  return beside && word.lower !== word.lemma;
}

/** "did say", "will tell": a bare form that an auxiliary makes finite. */
function isAssisted(words: readonly Word[], word: Word): boolean {
  const first = auxiliariesBefore(words, word.index);
  return words.slice(first, word.index).some(({ upos }) => upos === 'AUX');
}

import { SPEECH_VERBS, type SpeechVerbClass } from '../../lexicon/en/speech-verbs.ts';
import type { Word } from './statement.ts';

/** A reporting expression in a statement, with the classes of its verb; none for "according to". */
export interface Cue {
  /** Position of the word that reports. */
  readonly index: number;
  /** Positions of the expression's first and last word: "has said", "according to". */
  readonly first: number;
  readonly last: number;
  readonly form: 'finite' | 'participle' | 'passive' | 'according';
  readonly classes: readonly SpeechVerbClass[];
}

const CLASSES: ReadonlyMap<string, readonly SpeechVerbClass[]> = classesByLemma();
const UNSAID = new Set(['would', 'could', 'might', 'should', 'may', "'d", '’d', 'shall', 'must']);
const NOT = new Set(['not', "n't", 'n’t', 'never']);
const NOBODY = new Set(['nobody', 'none', 'neither', 'nothing']);

/** The reporting expressions of a statement, outside its quotations: nothing negated, hypothetical or only thought. */
export function findCues(words: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (const word of words) {
    if (word.block || word.inside) continue;
    const cue = accordingCue(words, word) ?? verbCue(words, word);
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingCue(words: readonly Word[], word: Word): Cue | null {
  if (word.lower !== 'according' || words[word.index + 1]?.lower !== 'to') return null;
  return { index: word.index, first: word.index, last: word.index + 1, form: 'according', classes: [] };
}

function verbCue(words: readonly Word[], word: Word): Cue | null {
  const classes = CLASSES.get(word.lemma);
  if (!classes || !isVerb(word, words)) return null;
  const auxiliaries = auxiliariesBefore(words, word.index);
  const between = words.slice(auxiliaries, word.index).map(({ lower }) => lower);
  if (between.some((lower) => UNSAID.has(lower) || NOT.has(lower))) return null;
  if (NOBODY.has(words[auxiliaries - 1]?.lower ?? '') || words[auxiliaries - 2]?.lower === 'no') return null;
  const passive = /^(?:VBN|VBD)$/.test(word.xpos) && between.some((lower) => FORMS_OF_BE.has(lower));
  const participle = word.xpos === 'VBG' && !between.some((lower) => FORMS_OF_BE.has(lower));
  if (word.xpos === 'VB' && !between.some((lower) => /^(?:do|does|did|will|'ll|’ll|can)$/.test(lower))) return null;
  const form = passive ? 'passive' : participle ? 'participle' : 'finite';
  return { index: word.index, first: auxiliaries, last: word.index, form, classes };
}

const FORMS_OF_BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", '’s', "'re", '’re']);

function isVerb(word: Word, words: readonly Word[]): boolean {
  if (/^VB/.test(word.xpos)) return true;
  // A quotation at its side makes a verb of what the tagger took for a noun: “Not again,” sighs Bello.
  return /^NNS?$/.test(word.xpos) && words[word.index - 1]?.block != null && word.lower !== word.lemma;
}

/** Position of the first auxiliary, negation or adverb that belongs to the verb at `index`; `index` when none. */
export function auxiliariesBefore(words: readonly Word[], index: number): number {
  let at = index;
  while (at > 0 && /^(?:AUX|ADV|PART)$/.test(words[at - 1]!.upos) && !words[at - 1]!.block) at--;
  while (at < index && words[at]!.upos === 'ADV') at++;
  return at;
}

function classesByLemma(): ReadonlyMap<string, readonly SpeechVerbClass[]> {
  const found = new Map<string, SpeechVerbClass[]>();
  for (const row of SPEECH_VERBS) {
    for (const lemma of row.lemmas) found.set(lemma, [...(found.get(lemma) ?? []), row]);
  }
  return found;
}

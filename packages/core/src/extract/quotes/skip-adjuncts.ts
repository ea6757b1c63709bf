import { TIME_WORDS } from '../../lexicon/en/time-words.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isFiniteVerb, type Word } from './statement.ts';

/** The position behind a hearer, times, places and media: "said *in a statement on Friday* it would". */
export function skipAdjuncts(words: readonly Word[], from: number, hearer: boolean): number {
  let at = hearer ? nounPhraseAfter(words, from) : from;
  for (let next = adjunctEnd(words, at); next > at; next = adjunctEnd(words, at)) at = next;
  return at;
}

const ADJUNCT_PREPOSITIONS = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'to',
  'through',
  'via',
  'by',
  'from',
  'following',
  'with',
  'over',
  'of',
  'about',
  'for',
]);
const NO_ADJUNCTS = new Set([
  'how',
  'why',
  'when',
  'where',
  'there',
  'here',
  'not',
  'only',
  'no',
  'so',
  'as',
  'more',
  'nearly',
]);

/** Where the time, place or medium that begins at a position ends; the position itself when none does. */
export function adjunctEnd(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word || word.block || word.inside) return at;
  if (word.upos === 'ADV' && !NO_ADJUNCTS.has(word.lower)) return at + 1;
  const time = timeEnd(words, at);
  if (time > at) return time;
  if (word.upos !== 'ADP' || !ADJUNCT_PREPOSITIONS.has(word.lower)) return at;
  const timed = timeEnd(words, at + 1);
  if (timed > at + 1) return timed;
  const end = nounPhraseAfter(words, at + 1);
  // The phrase must not be the subject of what was said.
  return end === at + 1 || isFiniteVerb(words[end]) ? at : end;
}

/** "last week", "Friday", "Nov. 3". */
function timeEnd(words: readonly Word[], from: number): number {
  let at = from;
  if (/^(?:this|the|last|next|that)$/.test(words[at]?.lower ?? '') && isTime(words[at + 1])) at++;
  while (isTime(words[at]) || (at > from && /^\d{1,4}$/.test(words[at]?.lower ?? ''))) at++;
  return at;
}

function isTime(word: Word | undefined): boolean {
  return word !== undefined && !word.inside && TIME_WORDS.has(word.lower) && word.upos !== 'AUX';
}

import { MEDIUM_NOUNS } from '../../lexicon/en/speech-nouns.ts';
import type { Attribution } from './attribution.ts';
import { behindCue } from './cue-reading.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { adjunctEnd } from './skip-adjuncts.ts';
import type { Range, Word } from './statement.ts';

/** The phrases that name who was told, or the medium: "told *reporters* *in a statement*". In reading order. */
export function findHearer(words: readonly Word[], attribution: Attribution): readonly Range[] {
  const { cue, source, ranges } = attribution;
  if (cue.classes.length === 0) return [];
  const isSaid = (index: number): boolean => ranges.some(({ start, end }) => start <= index && index < end);
  const found: Range[] = [];
  let at = behindCue(cue, source);
  const told = cue.classes.some(({ hearer }) => hearer) ? nounPhraseAfter(words, at) : at;
  if (told > at && !isSaid(at) && !isSaid(told - 1)) {
    found.push({ start: at, end: told });
    at = told;
  }
  for (let next = adjunctEnd(words, at); next > at && !isSaid(at); next = adjunctEnd(words, at)) {
    const range = hearerIn(words, at);
    if (range) found.push(range);
    at = Math.max(next, range?.end ?? next);
  }
  return found;
}

/** "to reporters", "in a statement", "on Twitter", "in an interview with Reuters": the phrase, without a "to". */
function hearerIn(words: readonly Word[], at: number): Range | null {
  const preposition = words[at]!.lower;
  const end = nounPhraseAfter(words, at + 1);
  if (words[at]!.upos !== 'ADP' || end <= at + 1) return null;
  if (preposition === 'to') return { start: at + 1, end };
  if (!MEDIUM_PREPOSITIONS.has(preposition)) return null;
  const phrase = words.slice(at + 1, end);
  const link = phrase.findIndex(({ upos }) => upos === 'ADP');
  const main = link > 0 ? phrase[link - 1]! : phrase.at(-1)!;
  if (!MEDIUM_NOUNS.has(main.lemma) && !CHANNELS.has(main.lower)) return null;
  const partner = words[end]?.lower === 'with' ? nounPhraseAfter(words, end + 1) : end;
  return { start: at, end: Math.max(end, partner > end + 1 ? partner : end) };
}

const MEDIUM_PREPOSITIONS = new Set(['in', 'on', 'at', 'during', 'through', 'via', 'by', 'over']);
const CHANNELS = new Set([
  'twitter',
  'x',
  'facebook',
  'telegram',
  'instagram',
  'youtube',
  'weibo',
  'television',
  'tv',
  'radio',
  'air',
]);

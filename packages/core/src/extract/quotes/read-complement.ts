import { CLAIM_NOUNS, MEDIUM_NOUNS } from '../../lexicon/en/speech-nouns.ts';
import { contentEnd } from './content-end.ts';
import type { CueReading, Reader } from './cue-reading.ts';
import { auxiliariesBefore } from './find-cues.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { skipAdjuncts } from './skip-adjuncts.ts';
import { isFiniteVerb, type Range, type Word } from './statement.ts';

/** She said: “It was a start.” */
export const readQuotationLead: Reader = ({ words, behind, hearer, limit }) => {
  let at = skipAdjuncts(words, behind, hearer);
  while (/^[,:]$|^that$/.test(words[at]?.lower ?? '')) at++;
  return words[at]?.block && at < limit ? [{ start: at, end: at + 1 }] : null;
};

/** "said in a statement that the talks would resume" */
export const readThatClause: Reader = (reading) => {
  if (reading.cue.form === 'passive') return null;
  const that = thatBehind(reading);
  return that >= 0 && that < reading.limit ? upToEnd(reading, that + 1) : null;
};

/** "said the talks would resume" */
export const readBareClause: Reader = (reading) => {
  const { words, cue, behind, hearer, limit } = reading;
  const colon = skipAdjuncts(words, behind, hearer);
  const start = words[colon]?.lower === ':' ? colon + 1 : colon;
  const first = words[start];
  if (cue.form === 'passive' || !first || start >= limit) return null;
  if (
    !first.inside &&
    (first.upos === 'PUNCT' || /^(?:VB|VBN|TO|WDT)$/.test(first.xpos) || NO_CLAUSE.has(first.lower))
  )
    return null;
  const end = contentEnd(words, start, limit);
  let verb = nounPhraseAfter(words, start, true);
  const subject = verb > start;
  while (
    verb < end &&
    (words[verb]!.upos === 'ADV' || (words[verb]!.upos === 'PUNCT' && words[verb]!.inside))
  )
    verb++;
  const clause = subject && verb < end && isFiniteVerb(words[verb]);
  const trusted = TAKES_CLAUSES.has(words[cue.index]!.lower) && end - start > (isFiniteVerb(first) ? 1 : 2);
  return clause || (trusted && words.slice(start, end).some(({ xpos }) => /^(?:VB|MD)/.test(xpos)))
    ? [{ start, end }]
    : null;
};

/** "asked whether the fee was legal" */
export const readQuestion: Reader = (reading) => {
  const { words, behind, hearer, limit } = reading;
  const at = skipAdjuncts(words, behind, hearer);
  const start = words[at]?.lower === ',' ? at + 1 : at;
  if (start >= limit || !QUESTION_WORDS.has(words[start]?.lower ?? '')) return null;
  const found = upToEnd(reading, start);
  return found && found[0]!.end - start > 2 ? found : null;
};

/** "urged the company to return"; without the hearer in "told staff to wait". */
export const readOrder: Reader = (reading) => {
  const { words, behind, hearer, limit } = reading;
  let to = nounPhraseAfter(words, behind, true);
  if (to === behind) return null;
  const reach = Math.min(limit, to + 6);
  while (to < reach && words[to]!.lower !== 'to') to++;
  const verb = words[to + 1];
  if (to >= reach || !verb || !(verb.xpos === 'VB' || verb.inside || verb.upos === 'ADV')) return null;
  const negated = words[to - 1]!.lower === 'not' ? 1 : 0;
  return upToEnd(reading, hearer ? to - negated : behind);
};

/** "called the plan a gift", "called it “bold”" */
export const readName: Reader = (reading) => {
  const { words, cue, behind } = reading;
  if (cue.form === 'passive') return null;
  const [range] = upToEnd(reading, behind) ?? [];
  if (!range) return null;
  const object = nounPhraseAfter(words, behind);
  const named = object > behind && object < range.end && /^(?:DET|ADJ|ADV)$/.test(words[object]!.upos);
  const next = words[range.end];
  if (next?.block && range.end - behind < 12) return [{ start: behind, end: range.end + 1 }];
  return named || holdsMarks(words, range) ? [range] : null;
};

/** "described the meeting as candid", "accused the other of bad faith": the object and what is said of it. */
export function readJudgement(preposition: string): Reader {
  return (reading) => {
    const { words, cue, behind } = reading;
    const [range] = upToEnd(reading, behind) ?? [];
    if (!range) return null;
    let link = behind;
    while (link < range.end && words[link]!.lower !== preposition && link - behind < 16) {
      if (cue.form !== 'passive' && (isFiniteVerb(words[link]) || words[link]!.lower === ',')) return null;
      link++;
    }
    if (words[link]?.lower !== preposition || link >= range.end - 1) return null;
    if (cue.form === 'passive') return [{ start: link + 1, end: range.end }];
    if (link > behind && nounPhraseAfter(words, behind) === behind) return null;
    return [{ start: link === behind ? behind + 1 : behind, end: range.end }];
  };
}

/** "is said to be preparing an offer": an account without a source. */
export const readHearsay: Reader = (reading) => {
  const { words, cue, behind } = reading;
  const hearsay = cue.form === 'passive' && words[behind]?.lower === 'to' && words[behind + 1]?.xpos === 'VB';
  return hearsay ? upToEnd(reading, behind) : null;
};

/** "stressed the need for calm" */
export const readPoint: Reader = (reading) => {
  const { words, cue, behind } = reading;
  if (cue.form === 'passive' || (behind === cue.last + 1 && nounPhraseAfter(words, behind) === behind))
    return null;
  return upToEnd(reading, behind);
};

/** "expressed hope that the talks resume" */
export const readClaimNoun: Reader = (reading) => {
  const { words, cue, behind } = reading;
  const bare = CLAIM_NOUNS.has(words[behind]?.lower ?? '') ? behind + 1 : behind;
  const noun = Math.max(bare, nounPhraseAfter(words, behind));
  const claims = noun > behind && CLAIM_NOUNS.has(words[noun - 1]!.lower) && words[noun]?.lower === 'that';
  return claims && cue.form !== 'passive' ? upToEnd(reading, noun + 1) : null;
};

/** "his claim that the fee was legal" */
export const readNounClaim: Reader = (reading) => {
  const { words, cue, source, behind } = reading;
  if (cue.form !== 'noun' || source === null || words[behind]?.lower !== 'that') return null;
  // "The claim that the fee was legal | was rejected": the noun's own verb is the reporter's.
  const { head, label } = words[cue.index]!;
  const verb = label.startsWith('nsubj') && head > behind ? auxiliariesBefore(words, head) : reading.limit;
  return upToEnd({ ...reading, limit: Math.min(reading.limit, verb) }, behind + 1);
};

/** "hailed a “new page”": a phrase of the reporter's that holds quotation marks. */
export const readQuotedWords: Reader = (reading) => {
  const { words, cue, behind, hearer } = reading;
  const start = skipAdjuncts(words, behind, hearer);
  if (cue.form === 'passive' || (!words[start]?.inside && nounPhraseAfter(words, start) === start))
    return null;
  const [range] = upToEnd(reading, start) ?? [];
  if (!range) return null;
  const near = words.slice(start, Math.min(range.end, start + 8));
  const marked = near.findIndex(({ inside }) => inside);
  if (marked < 0 || near.slice(0, marked).some(({ lower }) => lower === ',')) return null;
  return [{ start, end: beforeAdjunct(words, start, range.end) }];
};

const TAKES_CLAUSES = new Set([
  'said',
  'says',
  'say',
  'saying',
  'told',
  'tells',
  'telling',
  'added',
  'adds',
  'adding',
  'insisted',
  'insists',
  'insisting',
  'argued',
  'argues',
  'arguing',
  'claimed',
  'claims',
  'claiming',
  'warned',
  'warns',
  'warning',
  'noted',
  'notes',
  'noting',
  'stated',
  'states',
  'stating',
  'suggested',
  'suggests',
  'suggesting',
  'maintained',
  'maintains',
  'conceded',
  'acknowledged',
]);
const NO_CLAUSE = new Set([
  'as',
  'by',
  'for',
  'to',
  'of',
  'than',
  'about',
  'so',
  'what',
  'how',
  'whether',
  'why',
  'because',
]);
const QUESTION_WORDS = new Set(['whether', 'if', 'what', 'why', 'how', 'who', 'when', 'where', 'which']);
const AFTERWARDS = new Set(['after', 'before', 'during', 'following', 'when', 'while', 'as']);

function upToEnd({ words, limit }: CueReading, start: number): readonly Range[] | null {
  const end = contentEnd(words, start, limit);
  return end > start ? [{ start, end }] : null;
}

function holdsMarks(words: readonly Word[], { start, end }: Range): boolean {
  return words.slice(start, end).some(({ inside, block }) => inside || block);
}

/** “progress” | after shaking hands */
function beforeAdjunct(words: readonly Word[], start: number, end: number): number {
  let marked = false;
  for (let at = start; at < end; at++) {
    if (words[at]!.inside) marked = true;
    else if (marked && AFTERWARDS.has(words[at]!.lower)) return at;
  }
  return end;
}

/** The position of the "that" which opens what was said, right behind the cue or behind a hearer and adjuncts; -1 when none. */
function thatBehind({ words, cue, behind, hearer }: CueReading): number {
  const at = skipAdjuncts(words, behind, hearer);
  const here = words[at];
  if (here?.lower === 'that' && !here.inside && !isFiniteVerb(words[at + 1])) return at;
  const aside = here?.lower === ',';
  for (let index = aside ? at + 1 : at; index < Math.min(words.length, cue.index + 18); index++) {
    const word = words[index]!;
    if (word.block || word.inside || isFiniteVerb(word) || (word.lower === ',' && !aside)) return -1;
    if (word.lower !== 'that') continue;
    if (aside) return words[index - 1]!.lower === ',' ? index : -1;
    const noun = words[index - 1]!;
    const modifies = noun.upos === 'NOUN' && !MEDIUM_NOUNS.has(noun.lower) && index - at <= 4;
    return word.xpos === 'IN' && !modifies ? index : -1;
  }
  return -1;
}

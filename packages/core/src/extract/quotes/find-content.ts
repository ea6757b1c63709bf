import { CLAIM_NOUNS, MEDIUM_NOUNS, TIME_WORDS } from '../../lexicon/en/speech-nouns.ts';
import type { SpeechFrame, SpeechVerbClass } from '../../lexicon/en/speech-verbs.ts';
import type { Cue } from './find-cues.ts';
import type { Source } from './find-source.ts';
import { nounPhraseAfter, type Range } from './noun-phrase.ts';
import type { Word } from './statement.ts';

/** What a cue reports: stretches of words, and the rule that found them. */
export interface Content {
  readonly rule: string;
  readonly ranges: readonly Range[];
}

/**
 * What a cue reports in its statement; null when nothing. `limit` is where the clause of a later cue begins: a content
 * behind the cue ends before it.
 */
export function findContent(words: readonly Word[], cue: Cue, source: Source | null, limit: number): Content | null {
  if (cue.form === 'according') return accordingContent(words, cue, source, limit);
  return (
    taggedQuotation(words, cue, source) ??
    parenthetical(words, cue, source, limit) ??
    complement(words, cue, source, limit) ??
    taggedClause(words, cue, source, limit)
  );
}

/** “…,” he said, “…” */
function taggedQuotation(words: readonly Word[], cue: Cue, source: Source | null): Content | null {
  if (!source || source.side === 'implied' || cue.form !== 'finite') return null;
  let at = source.clause - 1;
  while (words[at]?.lower === ',' || words[at]?.lower === '—' || words[at]?.lower === '–') at--;
  const before = words[at];
  if (!before?.block) return null;
  const ranges = [{ start: at, end: at + 1 }];
  const behind = cueEnd(cue, source);
  const resume = words.findIndex((word) => word.index >= behind && word.block !== null);
  const gap = words.slice(behind, Math.max(resume, behind));
  if (resume >= 0 && gap.length <= 12 && !gap.some(({ xpos, lower }) => /^(?:VB[DPZ]|MD|VBG)$/.test(xpos) || lower === 'but')) {
    ranges.push({ start: resume, end: resume + 1 });
  }
  return { rule: 'quotation-tag', ranges };
}

function cueEnd(cue: Cue, source: Source | null): number {
  return source && source.side === 'after' ? Math.max(source.range.end, cue.last + 1) : cue.last + 1;
}

/** The ferry, the company said, will return. */
function parenthetical(words: readonly Word[], cue: Cue, source: Source | null, limit: number): Content | null {
  if (!source || source.side === 'implied' || cue.form !== 'finite') return null;
  const before = source.clause - 1;
  const behind = skipAdjuncts(words, cueEnd(cue, source), false);
  if (words[before]?.lower !== ',' || words[behind]?.lower !== ',') return null;
  if (words[behind + 1]?.block || words[before - 1]?.block) return null;
  const next = words[behind + 1];
  if (!next || /^(?:CCONJ|SCONJ)$/.test(next.upos) || next.xpos === 'VBG' || behind + 1 >= limit) return null;
  const start = clauseStart(words, before);
  const end = contentEnd(words, behind + 1, limit);
  const first = words.slice(start, before);
  if (first.length === 0 || first.some(isFinite) === words.slice(behind + 1, end).some(isFinite)) return null;
  return { rule: 'parenthetical-tag', ranges: [{ start, end: before }, { start: behind + 1, end }] };
}

/** The mine will close in March, Okoro said. */
function taggedClause(words: readonly Word[], cue: Cue, source: Source | null, limit: number): Content | null {
  if (!source || source.side === 'implied' || cue.form !== 'finite') return null;
  const end = source.clause - 1;
  const before = words[end];
  const closing = before?.lower === ',' || before?.lower === '–' || before?.lower === '—' || before?.inside;
  if (!before || !closing) return null;
  if (!endsTag(words, cueEnd(cue, source))) return null;
  const start = clauseStart(words, end);
  const stop = before.inside ? end + 1 : end;
  if (!words.slice(start, stop).some((word) => isFinite(word) || word.inside || word.block)) return null;
  return { rule: 'clause-tag', ranges: [{ start, end: stop }] };
}

/** Whether what follows a tag is punctuation or a new clause: the tag has no complement of its own. */
function endsTag(words: readonly Word[], at: number): boolean {
  const next = words[skipAdjuncts(words, at, true)];
  return !next || next.upos === 'PUNCT' || /^(?:CCONJ|SCONJ|ADP)$/.test(next.upos) || next.xpos === 'VBG';
}

/** Where the clause that ends at `end` begins, without a conjunction at its head. */
function clauseStart(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && !words[start - 1]!.block && words[start - 1]!.lower !== ';') start--;
  while (start < end && opensNothing(words[start]!)) start++;
  return start;
}

function opensNothing(word: Word): boolean {
  if (word.inside) return false;
  return /^(?:and|but|still|however|yet|meanwhile|nonetheless|so|also)$/.test(word.lower) || word.upos === 'PUNCT' && !word.inside && !/^[“"‘'«$(]/.test(word.text);
}

function complement(words: readonly Word[], cue: Cue, source: Source | null, limit: number): Content | null {
  for (const frame of FRAMES) {
    for (const row of cue.classes) {
      if (!row.frames.includes(frame)) continue;
      const found = READ[frame](words, cue, source, limit, row);
      if (found) return found;
    }
  }
  return null;
}

type Reader = (words: readonly Word[], cue: Cue, source: Source | null, limit: number, row: SpeechVerbClass) => Content | null;

const FRAMES: readonly SpeechFrame[] = ['clause', 'question', 'order', 'judgement', 'point', 'words'];

const READ: Readonly<Record<SpeechFrame, Reader>> = {
  clause: readClause,
  question: readQuestion,
  order: readOrder,
  judgement: readJudgement,
  point: readPoint,
  words: readWordsFrame,
};

function readClause(words: readonly Word[], cue: Cue, source: Source | null, limit: number, row: SpeechVerbClass): Content | null {
  if (cue.form === 'passive') return null;
  const behind = skipAdjuncts(words, cueEnd(cue, source), row.hearer);
  const quotation = quotationAt(words, behind);
  if (quotation >= 0 && quotation < limit) return { rule: 'quotation-lead', ranges: [{ start: quotation, end: quotation + 1 }] };
  const that = thatAfter(words, behind, cue);
  const start = that >= 0 ? that + 1 : behind;
  if (that < 0 && words[start]?.upos === 'PUNCT' && !words[start]!.inside && words[start]!.lower !== ':') return null;
  if (start >= limit) return null;
  if (words[start]!.block) return { rule: 'quotation-lead', ranges: [{ start, end: start + 1 }] };
  const from = words[start]!.lower === ':' ? start + 1 : start;
  const end = contentEnd(words, from, limit);
  const rest = words.slice(from, end);
  if (that >= 0) return rest.length > 0 ? { rule: 'that-clause', ranges: [{ start: from, end }] } : null;
  if (!opensClause(words, from, end, cue)) return null;
  return { rule: 'bare-clause', ranges: [{ start: from, end }] };
}

function quotationAt(words: readonly Word[], at: number): number {
  let index = at;
  while (words[index]?.lower === ',' || words[index]?.lower === ':') index++;
  return words[index]?.block ? index : -1;
}

function thatAfter(words: readonly Word[], at: number, cue: Cue): number {
  if (words[at]?.lower === 'that' && !words[at]!.inside && !isFinite(words[at + 1])) return at;
  // An adjunct between commas: "said, in a statement, that".
  if (words[at]?.lower === ',' && at - cue.index < 8) {
    for (let index = at + 1; index < Math.min(words.length, at + 15); index++) {
      if (words[index]!.lower === 'that' && words[index - 1]!.lower === ',') return index;
      if (isFinite(words[index])) break;
    }
  }
  for (let index = at; index < Math.min(words.length, at + 12); index++) {
    const word = words[index]!;
    if (word.block || word.inside || isFinite(word) || word.lower === ',') break;
    if (word.lower === 'that' && (word.upos === 'SCONJ' || word.xpos === 'IN')) {
      const noun = words[index - 1];
      return noun && noun.upos === 'NOUN' && index - at <= 4 && !MEDIUM_NOUNS.has(noun.lower) && !CLAIM_NOUNS.has(noun.lower) ? -1 : index;
    }
  }
  return -1;
}

const TRUSTED = new Set(['say', 'add', 'tell', 'insist', 'argue', 'claim', 'believe', 'note', 'warn', 'suggest', 'state', 'think']);

function opensClause(words: readonly Word[], start: number, end: number, cue: Cue): boolean {
  const first = words[start];
  if (!first || start >= end) return false;
  if (/^(?:VB|VBN|VBG|TO|WDT)$/.test(first.xpos) && !first.inside) return false;
  if (/^(?:as|by|for|to|of|than|about|so)$/.test(first.lower)) return false;
  const subject = nounPhraseAfter(words, start, true);
  let at = subject;
  while (words[at]?.upos === 'ADV' || words[at]?.upos === 'PUNCT' && words[at]?.inside) at++;
  if (subject > start && at < end && isFinite(words[at])) return true;
  return TRUSTED.has(words[cue.index]!.lemma) && words.slice(start, end).some(isFinite);
}

function readQuestion(words: readonly Word[], cue: Cue, source: Source | null, limit: number, row: SpeechVerbClass): Content | null {
  let at = skipAdjuncts(words, cueEnd(cue, source), row.hearer);
  if (words[at]?.lower === ',') at++;
  const quotation = quotationAt(words, at);
  if (quotation >= 0 && quotation < limit) return { rule: 'quotation-lead', ranges: [{ start: quotation, end: quotation + 1 }] };
  const next = words[at];
  if (!next || !/^(?:whether|if|what|why|how|who|when|where|which)$/.test(next.lower) || at >= limit) return null;
  const end = contentEnd(words, at, limit);
  return end - at > 2 ? { rule: 'question', ranges: [{ start: at, end }] } : null;
}

function readOrder(words: readonly Word[], cue: Cue, source: Source | null, limit: number, row: SpeechVerbClass): Content | null {
  const start = afterPreposition(words, cueEnd(cue, source), row.preposition);
  if (start < 0) return null;
  const object = nounPhraseAfter(words, start, true);
  let at = object;
  for (let steps = 0; at < limit && steps < 6 && words[at]!.lower !== 'to'; steps++) at++;
  if (object === start || words[at]?.lower !== 'to' || at >= limit) return null;
  if (words[at + 1]?.xpos !== 'VB' && !words[at + 1]?.inside && words[at + 1]?.upos !== 'ADV') return null;
  const end = contentEnd(words, start, limit);
  const from = row.hearer ? at : start;
  return { rule: 'order', ranges: [{ start: words[at - 1]?.lower === 'not' && row.hearer ? at - 1 : from, end }] };
}

function readJudgement(words: readonly Word[], cue: Cue, source: Source | null, limit: number, row: SpeechVerbClass): Content | null {
  const start = cue.last + 1;
  const end = contentEnd(words, start, limit);
  if (end <= start) return null;
  const body = words.slice(start, end);
  const range = (from: number): Content => ({ rule: 'judgement', ranges: [{ start: from, end }] });
  if (!row.preposition) {
    if (cue.form === 'passive') return null;
    const object = nounPhraseAfter(words, start);
    const marked = body.some(({ inside }) => inside);
    const block = words.slice(start, end).find(({ block }) => block);
    if (block && block.index - start < 12) return { rule: 'judgement', ranges: [{ start, end: block.index + 1 }] };
    const named = object > start && object < end && /^(?:DET|ADJ|ADV)$/.test(words[object]!.upos);
    return marked || named ? range(start) : null;
  }
  const link = body.find(({ lower, block }) => lower === row.preposition || block);
  if (!link || link.block || link.index - start > 14) return null;
  if (cue.form === 'passive') return source || body.some(({ inside }) => inside) ? range(link.index + 1) : null;
  if (body.slice(0, link.index - start).some((word) => isFinite(word) || word.lower === ',')) return null;
  if (link.index > start && nounPhraseAfter(words, start) === start) return null;
  return range(link.index === start ? start + 1 : start);
}

function readPoint(words: readonly Word[], cue: Cue, source: Source | null, limit: number, row: SpeechVerbClass): Content | null {
  if (cue.form === 'passive') return null;
  const start = afterPreposition(words, cueEnd(cue, source), row.preposition);
  if (start < 0 || start >= limit) return null;
  const noun = nounPhraseAfter(words, start);
  if (noun === start) return null;
  const claim = CLAIM_NOUNS.has(words[noun - 1]!.lower);
  const that = claim && words[noun]?.lower === 'that';
  const from = that ? noun + 1 : start;
  const end = contentEnd(words, from, limit);
  return end > from ? { rule: that ? 'claim-noun' : 'point', ranges: [{ start: from, end }] } : null;
}

function readWordsFrame(words: readonly Word[], cue: Cue, source: Source | null, limit: number, row: SpeechVerbClass): Content | null {
  if (cue.form === 'passive') return null;
  const behind = skipAdjuncts(words, cueEnd(cue, source), row.hearer);
  const start = row.preposition ? afterPreposition(words, cueEnd(cue, source), row.preposition) : behind;
  if (start < 0 || start >= limit) return null;
  const quotation = quotationAt(words, start);
  if (quotation >= 0 && quotation < limit) return { rule: 'quotation-lead', ranges: [{ start: quotation, end: quotation + 1 }] };
  const end = contentEnd(words, start, limit);
  const marked = words.slice(start, Math.min(end, start + 8)).find(({ inside }) => inside);
  if (!marked || words.slice(start, marked.index).some(({ lower }) => lower === ',')) return null;
  return { rule: 'quoted-words', ranges: [{ start, end }] };
}

function afterPreposition(words: readonly Word[], at: number, preposition: string | undefined): number {
  if (!preposition) return at;
  return words[at]?.lower === preposition ? at + 1 : -1;
}

function accordingContent(words: readonly Word[], cue: Cue, source: Source | null, limit: number): Content | null {
  if (!source) return null;
  let before = cue.first;
  while (before > 0 && words[before - 1]!.lower === ',') before--;
  let after = source.range.end;
  while (after < words.length && words[after]!.lower !== ',' && words[after]!.upos !== 'PUNCT') after++;
  const end = contentEnd(words, after + 1, limit);
  const start = clauseStart(words, before);
  const leading = words.slice(start, before);
  const trailing = words.slice(after + 1, end);
  if (before > 0 && words[before - 1]!.block) return { rule: 'according-to', ranges: [{ start: before - 1, end: before }] };
  if (leading.length === 0) {
    return trailing.length > 0 ? { rule: 'according-to', ranges: [{ start: after + 1, end }] } : null;
  }
  const goesOn = words[after]?.lower === ',' && trailing.some(isFinite) && !leading.some(isFinite);
  return { rule: 'according-to', ranges: goesOn ? [{ start, end: before }, { start: after + 1, end }] : [{ start, end: before }] };
}

/** Where what is said ends: before `limit`, without closing punctuation and without a gloss of the reporter's. */
function contentEnd(words: readonly Word[], start: number, limit: number): number {
  let end = Math.min(limit, words.length);
  for (let at = start; at < end; at++) {
    if (words[at]!.block && at > start) { end = at; break; }
    if (words[at]!.lower === ';' && !words[at]!.inside) { end = at; break; }
  }
  end = trimEnd(words, start, end);
  for (let at = end - 1; at > start + 1; at--) {
    const word = words[at]!;
    if (word.inside) continue;
    if (word.lower === '—' || word.lower === '–' || word.lower === '--') {
      return words.slice(at + 1, end).some((other) => other.lower === word.lower) ? end : trimEnd(words, start, at);
    }
    if (word.lower === ',') return isGloss(words, start, at, end) ? trimEnd(words, start, at) : end;
  }
  return end;
}

function isGloss(words: readonly Word[], start: number, comma: number, end: number): boolean {
  const first = words[comma + 1];
  if (!first || first.inside || !words.slice(start, comma).some(isFinite) && !/^(?:which|who|whose)$/.test(first.lower)) return false;
  if (/^(?:which|who|whose)$/.test(first.lower)) return true;
  if (first.xpos === 'VBG') return true;
  if (first.lower === 'a' || first.lower === 'an') return words[comma - 1]!.lower !== ',' && nounPhraseAfter(words, comma + 1) < end && !words.slice(comma, end).some(({ lower }) => lower === 'and' || lower === 'or');
  return false;
}

function trimEnd(words: readonly Word[], start: number, from: number): number {
  let end = from;
  while (end > start) {
    const word = words[end - 1]!;
    if (word.block || word.inside || !/^[,.;:?!…—–-]+$/.test(word.text) && !/^(?:and|but|while|though|although|as|whereas)$/.test(word.lower)) break;
    end--;
  }
  return end;
}

/** The position behind hearers, times, places and media: "said *in a statement on Friday* it would". */
export function skipAdjuncts(words: readonly Word[], from: number, hearer: boolean): number {
  let at = from;
  if (hearer) at = nounPhraseAfter(words, at, false);
  for (;;) {
    const word = words[at];
    if (!word || word.block || word.inside) return at;
    if (word.upos === 'ADV' && !/^(?:how|why|when|where|there|here|not|only|no)$/.test(word.lower) || TIME_WORDS.has(word.lower)) {
      at++;
      continue;
    }
    if (/^\d+$/.test(word.lower) && TIME_WORDS.has(words[at - 1]?.lower ?? '')) { at++; continue; }
    if ((word.lower === 'this' || word.lower === 'the' || word.lower === 'last') && TIME_WORDS.has(words[at + 1]?.lower ?? '')) { at += 2; continue; }
    if (word.upos === 'ADP' && ADJUNCTS.has(word.lower)) {
      const end = adjunctEnd(words, at);
      if (end > at) { at = end; continue; }
    }
    return at;
  }
}

const ADJUNCTS = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'to', 'through', 'via', 'by', 'from', 'following', 'with', 'over', 'of', 'about', 'for']);

function adjunctEnd(words: readonly Word[], at: number): number {
  let start = at + 1;
  if (TIME_WORDS.has(words[start]?.lower ?? '')) {
    while (TIME_WORDS.has(words[start]?.lower ?? '') || /^\d+$/.test(words[start]?.lower ?? '')) start++;
    return start;
  }
  const end = nounPhraseAfter(words, start, false);
  if (end === start) return at;
  // The phrase must not be the subject of what was said.
  return isFinite(words[end]) ? at : end;
}

export function isFinite(word: Word | undefined): boolean {
  return word !== undefined && /^(?:VBD|VBP|VBZ|MD)$/.test(word.xpos);
}

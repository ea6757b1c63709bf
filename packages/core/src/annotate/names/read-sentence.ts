import { COMPLEMENT_ADJECTIVES } from '../../lexicon/en/role-nouns.ts';
import { PARTY_LETTERS } from '../../lexicon/en/titles.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import { basePhrases } from './base-phrases.ts';
import { readPhrase } from './read-phrase.ts';
import { readPronouns, readRelatives } from './read-pronouns.ts';
import type { BodyPhrase, NamePhrase, Reading, RolePhrase } from './reading.ts';
import { isAcronym, isCapitalised } from './word-shape.ts';

/** All that a sentence names, in reading order, the outer before the inner. */
export function readSentence(sentence: Sentence): readonly Reading[] {
  const heard = basePhrases(sentence).map((phrase) => ({ phrase, readings: readPhrase(sentence, phrase) }));
  // Only a reading that reaches its phrase's end is the phrase's: "China" is not "the China programme".
  const outer = heard.map(({ phrase, readings }) => ({
    ...phrase,
    reading: readings.find(({ to }) => to === phrase.to) ?? null,
  }));
  for (let index = outer.length - 1; index >= 0; index--) attachComplement(sentence, outer, index);
  for (const [index, { reading }] of outer.entries()) {
    if (reading?.type === 'name') readBrackets(sentence, reading);
    if (reading) attachAppositive(sentence, reading, outer.slice(index + 1, index + 3));
  }
  const all = heard.flatMap(({ readings }) => readings);
  all.push(...readPronouns(sentence), ...readRelatives(sentence));
  return all.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A base phrase with what it is read as. */
interface OuterPhrase {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading | null;
}

/** "leaders of both Koreas", "spokesman for the ministry", "director of the programme at the institute". */
function attachComplement({ tokens }: Sentence, outer: readonly OuterPhrase[], index: number): void {
  const { reading } = outer[index]!;
  if (reading?.type !== 'role' && reading?.type !== 'body' && reading?.type !== 'name') return;
  let at = reading.to;
  if (reading.type === 'role' && isReduced(tokens, at)) at++;
  for (const [distance, next] of outer.slice(index + 1, index + 4).entries()) {
    const link = tokens[at]?.text ?? '';
    const gap = next.from - at;
    if (!COMPLEMENT.has(link) || gap < 1 || gap > 4 || hasBreak(tokens, at + 1, next.from)) return;
    const complement = next.reading;
    const adjacent = distance === 0 && gap === 1 && reading.type !== 'name';
    if (adjacent && (at > reading.to || (complement && EXTENDING.has(link))))
      extend(tokens, reading, complement?.to ?? next.to);
    if (complement && complement.type !== 'pronoun' && complement.type !== 'pair') {
      if (OWNING.has(link)) reading.owner ??= complement;
      return;
    }
    at = next.to;
  }
}

/** The phrase goes on to take its complement in. */
function extend(tokens: readonly Token[], reading: RolePhrase | BodyPhrase, to: number): void {
  for (let at = reading.to; at < to; at++) {
    reading.text += (tokens[at - 1]!.end < tokens[at]!.start ? ' ' : '') + tokens[at]!.text;
  }
  reading.to = to;
}

/** "a source [close] to the talks", "a person [briefed] on them". */
function isReduced(tokens: readonly Token[], at: number): boolean {
  return REDUCED.has(tokens[at]?.text ?? '') && COMPLEMENT.has(tokens[at + 1]?.text ?? '');
}

const COMPLEMENT: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'on', 'to', 'in']);
const REDUCED: ReadonlySet<string> = new Set(COMPLEMENT_ADJECTIVES);
const OWNING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with']);
const EXTENDING: ReadonlySet<string> = new Set(['of', 'for']);

function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (['PUNCT', 'VERB', 'AUX', 'SCONJ'].includes(tokens[index]!.upos)) return true;
  }
  return false;
}

/** "Jane Roe, an expert on …": and the other way round, "the foreign minister, John Poe,". */
function attachAppositive(
  sentence: Sentence,
  reading: Reading,
  [{ reading: next } = NONE, { reading: second } = NONE]: readonly OuterPhrase[],
): void {
  if (!next || sentence.tokens[reading.to]?.text !== ',') return;
  // One word may stand between that is no noun: "managing director".
  if (
    next.from !== reading.to + 1 &&
    !(next.from === reading.to + 2 && sentence.tokens[next.from - 1]?.xpos === 'VBG')
  )
    return;
  if (reading.type === 'name' && (next.type === 'role' || next.type === 'body')) {
    if (next.plural || (isListed(sentence, next) && next.determiner !== 'a' && next.determiner !== 'an'))
      return;
    next.appositive = reading;
    // "a professor and director": both are the one named.
    if (second?.type === 'role' && !second.determiner && second.from === next.to + 1)
      second.appositive = reading;
    if (next.type === 'role') reading.votes.person += 4;
    else reading.votes.organisation += 4;
    reading.title ??= next.type === 'role' ? next.text : null;
    reading.owner ??= next.owner;
  } else if (reading.type === 'role' && !reading.plural && next.type === 'name') {
    const after = sentence.tokens[next.to]?.text;
    const closed = after === ',' || (!next.title && (after === '.' || next.to === sentence.tokens.length));
    if (!closed || !(reading.determiner || reading.owner)) return;
    reading.appositive = next;
    next.votes.person += 4;
    next.title ??= reading.text;
    next.owner ??= reading.owner;
  }
}

const NONE: OuterPhrase = { from: 0, to: 0, reading: null };

/** Whether a comma and "and" follow: then it is a list, no apposition. */
function isListed(sentence: Sentence, reading: Reading): boolean {
  const after = sentence.tokens[reading.to]?.text;
  return after === 'and' || (after === ',' && sentence.tokens[reading.to + 1]?.text === 'and');
}

/** "(APEC)", "(R-Texas)" behind a name. */
function readBrackets(sentence: Sentence, name: NamePhrase): void {
  const { tokens } = sentence;
  if (tokens[name.to]?.text !== '(') return;
  let close = name.to + 1;
  while (close < tokens.length && close < name.to + 8 && tokens[close]!.text !== ')') close++;
  if (tokens[close]?.text !== ')' || close === name.to + 1) return;
  const first = tokens[name.to + 1]!;
  const inside = sentence.tokens
    .slice(name.to + 1, close)
    .map((token) => token.text)
    .join('');
  const letter = PARTY_LETTERS.get(inside[0] ?? '');
  if (letter && /^[A-Z][-–,.]/u.test(inside)) {
    name.politicalParty = letter;
    name.votes.person += 4;
  } else if (close === name.to + 2 && (isAcronym(first.text) || spells(first.text, name.words))) {
    name.acronym = first.text;
    name.votes.organisation += 3;
  }
}

/** Whether the letters begin the words in their order: "Apec". */
function spells(acronym: string, words: readonly string[]): boolean {
  const initials = words
    .flatMap((word) => word.split('-'))
    .map((word) => word[0]?.toLowerCase())
    .join('');
  return acronym.length > 2 && isCapitalised(acronym) && initials === acronym.toLowerCase();
}

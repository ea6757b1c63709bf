import { NAME_PARTICLES } from '../../lexicon/en/named-things.ts';
import { PRONOUNS } from '../../lexicon/en/pronouns.ts';
import { PARTY_LETTERS } from '../../lexicon/en/titles.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import { basePhrases } from './base-phrases.ts';
import { readPhrase } from './read-phrase.ts';
import type { NamePhrase, Reading } from './reading.ts';
import { isAcronym, isCapitalised, isPossessive } from './word-shape.ts';

/** All that a sentence names, in reading order, the outer before the inner. */
export function readSentence(sentence: Sentence): readonly Reading[] {
  const weak = isTitleCase(sentence);
  const heard = basePhrases(sentence).map((phrase) => ({
    phrase,
    readings: readPhrase(sentence, phrase, weak),
  }));
  // Only a reading that reaches its phrase's end is the phrase's: "China" is not "the China programme".
  const outer = heard.map(({ phrase, readings }) => ({
    ...phrase,
    reading: readings.find(({ to }) => to === phrase.to) ?? null,
  }));
  for (let index = outer.length - 1; index >= 0; index--) attachComplement(sentence, outer, index);
  for (const [index, { reading }] of outer.entries()) {
    if (reading?.type === 'name') readBrackets(sentence, reading);
    if (reading) attachAppositive(sentence, reading, outer[index + 1]?.reading);
  }
  const all = heard.flatMap(({ readings }) => readings);
  all.push(...pronouns(sentence));
  return all.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A base phrase with what it is read as. */
interface OuterPhrase {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading | null;
}

/** "leaders of both Koreas", "spokesman for the ministry", "director of the programme at the institute". */
function attachComplement(sentence: Sentence, outer: readonly OuterPhrase[], index: number): void {
  const { reading } = outer[index]!;
  if (reading?.type !== 'role' && reading?.type !== 'body' && reading?.type !== 'name') return;
  let at = reading.to;
  for (const next of outer.slice(index + 1, index + 4)) {
    const link = sentence.tokens[at]?.text ?? '';
    if (
      !COMPLEMENT.has(link) ||
      next.from < at + 1 ||
      next.from > at + 4 ||
      hasBreak(sentence.tokens, at + 1, next.from)
    )
      return;
    const complement = next.reading;
    if (complement && complement.type !== 'pronoun' && complement.type !== 'pair') {
      reading.owner ??= complement;
      if (reading.type !== 'name' && at === reading.to && next.from === at + 1 && EXTENDING.has(link))
        reading.to = complement.to;
      return;
    }
    at = next.to;
  }
}

const COMPLEMENT: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'on', 'to', 'in']);
const EXTENDING: ReadonlySet<string> = new Set(['of', 'for']);

function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (['PUNCT', 'VERB', 'AUX', 'SCONJ'].includes(tokens[index]!.upos)) return true;
  }
  return false;
}

/** "Lu Xiang, an expert on …": and the other way round, "the foreign minister, Wang Yi,". */
function attachAppositive(sentence: Sentence, reading: Reading, next: Reading | null | undefined): void {
  if (!next || sentence.tokens[reading.to]?.text !== ',' || next.from !== reading.to + 1) return;
  if (reading.type === 'name' && !reading.weak && (next.type === 'role' || next.type === 'body')) {
    if (next.plural || (isListed(sentence, next) && next.determiner !== 'a' && next.determiner !== 'an'))
      return;
    next.appositive = reading;
    if (next.type === 'role') reading.votes.person += 4;
    else reading.votes.organisation += 4;
    reading.title ??= next.type === 'role' ? next.text : null;
    reading.owner ??= next.owner;
  } else if (
    reading.type === 'role' &&
    !reading.plural &&
    reading.determiner &&
    next.type === 'name' &&
    !next.title
  ) {
    const after = sentence.tokens[next.to]?.text;
    if (after !== ',' && after !== '.' && next.to < sentence.tokens.length) return;
    reading.appositive = next;
    next.votes.person += 4;
    next.title ??= reading.text;
    next.owner ??= reading.owner;
  }
}

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

function pronouns(sentence: Sentence): readonly Reading[] {
  return sentence.tokens.flatMap((token): Reading[] => {
    const word = token.text.toLowerCase();
    const reading = PRONOUNS.get(word);
    const pronoun = reading && (token.upos === 'PRON' || token.xpos.startsWith('PRP'));
    if (!pronoun || isExpletive(sentence, token)) return [];
    const possessive = token.xpos === 'PRP$' || token.label === 'nmod:poss';
    const at = token.index;
    return [
      {
        type: 'pronoun',
        sentence: sentence.index,
        from: at,
        to: at + 1,
        head: at,
        owner: null,
        word,
        reading,
        possessive,
      },
    ];
  });
}

/** "it is clear that", "it appeared": nobody is meant. */
function isExpletive(sentence: Sentence, token: Token): boolean {
  if (token.text.toLowerCase() !== 'it') return false;
  if (token.label === 'expl') return true;
  const next = sentence.tokens[token.index + 1];
  return next?.lemma === 'appear' || next?.lemma === 'seem';
}

/** Whether the sentence is written like a headline, with every word capitalised. */
function isTitleCase(sentence: Sentence): boolean {
  let long = 0;
  let capitals = 0;
  for (const { text } of sentence.tokens) {
    if (text.length < 4 || !/^\p{L}/u.test(text) || NAME_PARTICLES.has(text) || isPossessive(text)) continue;
    long++;
    if (isCapitalised(text)) capitals++;
  }
  return long > 3 && capitals >= long * 0.75;
}

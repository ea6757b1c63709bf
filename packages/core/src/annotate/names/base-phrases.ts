import { NAME_PARTICLES, PLACE_NOUNS } from '../../lexicon/en/named-things.ts';
import { ORGANISATION_NOUNS } from '../../lexicon/en/organisation-nouns.ts';
import { PAIR_DETERMINERS, PAIR_NOUNS } from '../../lexicon/en/pair-nouns.ts';
import type { Sentence, Token } from '../../syntax/doc.ts';
import { isCalendarWord } from './calendar-word.ts';
import { isCapitalised, isPossessive } from './word-shape.ts';

/** A run of tokens from a noun phrase's first word to its last noun, `to` exclusive. */
export interface BasePhrase {
  readonly from: number;
  readonly to: number;
}

/**
 * The base noun phrases of a sentence, by tags and shapes alone: determiner, modifiers, possessors, nouns; with
 * "of", "for", "and" only inside names ("Ministry of Health and Welfare"). They never overlap.
 */
export function basePhrases(sentence: Sentence): readonly BasePhrase[] {
  const { tokens } = sentence;
  const phrases: BasePhrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!begins(tokens[at]!) && !isMistaggedName(tokens, at) && !isPair(tokens, at + 1)) {
      at++;
      continue;
    }
    const end = phraseEnd(tokens, at);
    const to = lastNoun(tokens, at, end);
    if (to > at) phrases.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return phrases;
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (isCalendarWord(tokens, at) || isCalendarWord(tokens, at - 1)) break;
    if (token.upos === 'DET' || isPossessivePronoun(token) || SALUTATION.test(token.text)) break;
    if (token.upos === 'VERB' && isPair(tokens, at - 1)) break;
    if (
      begins(token) ||
      isMistaggedName(tokens, at) ||
      isPair(tokens, at) ||
      isInner(tokens, at) ||
      isSecondHalf(tokens, at)
    )
      at++;
    else if (isNameLink(tokens, at, from)) at += tokens[at + 1]!.upos === 'DET' ? 3 : 2;
    else break;
  }
  return Math.min(at, tokens.length);
}

/** The end behind the last noun or nationality; an adjective alone is no phrase. */
function lastNoun(tokens: readonly Token[], from: number, end: number): number {
  for (let to = end; to > from; to--) {
    const token = tokens[to - 1]!;
    if (to - 3 >= from && isSecondHalf(tokens, to - 1)) return to;
    if (
      isNominal(token) ||
      isMistaggedName(tokens, to - 1) ||
      isPair(tokens, to - 1) ||
      (isCapitalised(token.text) && token.upos === 'ADJ')
    )
      return to;
  }
  return from;
}

function begins(token: Token): boolean {
  return isNominal(token) || MODIFIERS.has(token.upos) || isPossessivePronoun(token);
}

/** Begins a name of its own, whatever stands before. */
const SALUTATION = /^(?:Mr|Mrs|Ms|Mx)\.?$/u;

const MODIFIERS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);

function isNominal(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN';
}

/** "sides" of "both sides", though tagged as a verb. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  return PAIR_DETERMINERS.has(before) && word.endsWith('s') && PAIR_NOUNS.has(word.slice(0, -1));
}

/** A capital in the middle of a sentence makes a name of what was tagged as a verb or a stray: "Poe". */
function isMistaggedName(tokens: readonly Token[], at: number): boolean {
  const { text, upos } = tokens[at]!;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    MISTAGGED.has(upos) &&
    isCapitalised(text) &&
    text.length > 1 &&
    !OPENING.test(before.text)
  );
}

const MISTAGGED: ReadonlySet<string> = new Set(['VERB', 'ADV', 'X', 'INTJ']);
const OPENING = /^[“‘"':.([—–-]$/u;

function isPossessivePronoun(token: Token): boolean {
  return token.xpos === 'PRP$' || (token.upos === 'PRON' && POSSESSIVES.has(token.text.toLowerCase()));
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'its', 'their', 'our', 'my', 'your']);

/** Marks and small words that a phrase may hold but not begin with. */
function isInner(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (!after) return false;
  if (token.text === '-' || token.text === '–' || token.text === '/') {
    return before.end === token.start && token.end === after.start;
  }
  if (isPossessive(token.text))
    return before.end === token.start && isNominal(before) && after.start > token.end;
  if (token.text === '&') return isCapitalised(after.text);
  if (NAME_PARTICLES.has(token.text)) return isCapitalised(before.text) && isCapitalised(after.text);
  // "the striking workers": a participle between determiner and noun.
  return token.upos === 'VERB' && token.label === 'amod' && isNominal(after);
}

/** The small second half of "Jong-un" or "Jae-in", whatever its tag. */
function isSecondHalf(tokens: readonly Token[], at: number): boolean {
  const [first, hyphen, half] = [tokens[at - 2], tokens[at - 1]!, tokens[at]!];
  const glued = first?.end === hyphen.start && hyphen.end === half.start;
  return glued && hyphen.text === '-' && half.text.length < 5 && isCapitalised(first.text);
}

/** "of", "for", "on", "and" between the words of a name that an organisation's or office's noun has opened. */
function isNameLink(tokens: readonly Token[], at: number, from: number): boolean {
  const link = tokens[at]!.text;
  const next = tokens[at + 1];
  const after = next?.upos === 'DET' && next.text === 'the' ? tokens[at + 2] : next;
  if (
    !after ||
    !isCapitalised(after.text) ||
    isCalendarWord(tokens, after.index) ||
    !isCapitalised(tokens[at - 1]!.text)
  )
    return false;
  if (link === 'of') return opensName(tokens[at - 1]!.text);
  if (link === 'for' || link === 'on')
    return next === after && ORGANISATION_NOUNS.has(tokens[at - 1]!.text.toLowerCase());
  return link === 'and' && next === after && isOffice(tokens, from, at) && after.upos === 'PROPN';
}

function opensName(word: string): boolean {
  const noun = word.toLowerCase();
  return ORGANISATION_NOUNS.has(noun) || PLACE_NOUNS.has(noun) || OFFICES.has(noun);
}

const OFFICES: ReadonlySet<string> = new Set([
  'secretary',
  'gang',
  'minister',
  'house',
  'university',
  'bank',
  'chief',
  'speaker',
  'leader',
  'state',
  'republic',
]);

/** Whether "Department of X" stands before: then "and Y" goes on with the name. */
function isOffice(tokens: readonly Token[], from: number, at: number): boolean {
  for (let index = Math.max(from, at - 5); index < at - 1; index++) {
    const word = tokens[index]!.text.toLowerCase();
    if (JOINED.has(word) && NAME_LINKS.has(tokens[index + 1]!.text)) return true;
  }
  return false;
}

const JOINED: ReadonlySet<string> = new Set([
  'department',
  'ministry',
  'office',
  'centre',
  'center',
  'institute',
  'committee',
  'minister',
  'secretary',
]);
const NAME_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on']);

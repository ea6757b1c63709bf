import { DEFINITE_WORDS, UNCOUNTED_NOUNS } from '../../../lexicon/en/facts/count-words.ts';
import { TIME_UNITS } from '../../../lexicon/en/facts/date-words.ts';
import type { Token } from '../../../syntax/doc.ts';
import type { ReadNumber } from '../read-number.ts';

/** The noun that a number counts: "30,000 metric tonnes", "a 35-minute meeting", "three rounds of talks"; null where it names something known. */
export function countedNoun(
  tokens: readonly Token[],
  at: number,
  { value, next }: ReadNumber,
): { readonly value: number; readonly unit: string; readonly to: number } | null {
  const before = tokens[at - 1];
  if (before !== undefined && (DEFINITE_WORDS.has(before.text.toLowerCase()) || isName(before))) return null;
  if (isYear(tokens[at]!) && next === at + 1) return null;
  const to = tokens[next]?.text === '-' ? next + 1 : nounBehind(tokens, next);
  const noun = tokens[to];
  if (noun === undefined || !NOUN_TAGS.has(noun.xpos)) return null;
  const unit = noun.lemma.toLowerCase();
  if (UNCOUNTED_NOUNS.has(unit)) return null;
  if (value === 1 && (next > at + 1 || tokens[at]!.text !== '1') && !isMeasure(tokens[at]!, noun))
    return null;
  return { value, unit, to };
}

/** "one year" is an amount, "one envoy" and "a year" are none. */
function isMeasure(number: Token, noun: Token): boolean {
  return number.text.toLowerCase() === 'one' && Object.hasOwn(TIME_UNITS, noun.text.toLowerCase());
}

/** The noun that ends the run of adjectives and nouns behind a number. */
function nounBehind(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + MOST_MODIFIERS &&
    MODIFIER_TAGS.has(tokens[at]?.xpos ?? '') &&
    tokens[at + 1] !== undefined
  ) {
    if (NOUN_TAGS.has(tokens[at]!.xpos) && !NOUN_TAGS.has(tokens[at + 1]!.xpos)) break;
    at++;
  }
  return at;
}

const MOST_MODIFIERS = 4;
const NOUN_TAGS: ReadonlySet<string> = new Set(['NN', 'NNS']);
const MODIFIER_TAGS: ReadonlySet<string> = new Set(['JJ', 'JJR', 'NN', 'NNS', 'VBN', 'NNP']);

/** "Resolution 2231 members", "Group 7 nations": a number behind a name belongs to it. */
function isName({ upos, text }: Token): boolean {
  return upos === 'PROPN' && !/^[\p{Sc}$]/u.test(text);
}

function isYear({ text }: Token): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
}

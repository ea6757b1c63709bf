import { THING_NOUNS } from '../../lexicon/en/named-things.ts';
import { HONORIFICS, PARTY_LETTERS } from '../../lexicon/en/titles.ts';
import type { Token } from '../../syntax/doc.ts';
import { isCalendarWord } from './calendar-word.ts';
import { headOf } from './head-of.ts';
import { titleOf } from './name-title.ts';
import { nameVotes } from './name-votes.ts';
import { capitalsFrom, isNameWord, joinHyphens } from './name-words.ts';
import type { NamePhrase } from './reading.ts';
import type { Segment } from './segment.ts';
import { isAcronym, isCapitalised } from './word-shape.ts';

/** The phrase read as a proper name with the title before it, or null. */
export function readName(segment: Segment): NamePhrase | null {
  const { sentence, outer, from, to, owner, determiner } = segment;
  const { tokens } = sentence;
  const title = titleOf(segment);
  let nameFrom = title?.to ?? from;
  let gender = title?.gender ?? null;
  let honorific = false;
  while (nameFrom < to - 1 && HONORIFICS.has(honorificKey(tokens[nameFrom]!))) {
    gender = HONORIFICS.get(honorificKey(tokens[nameFrom]!)) ?? gender;
    honorific = true;
    nameFrom++;
  }
  if (!title && !honorific) nameFrom = capitalsFrom(tokens, from, to);
  if (nameFrom >= to || (title && !isNameWord(tokens, nameFrom))) return null;
  const words = joinHyphens(tokens, nameFrom, to);
  if (
    words.length > 10 ||
    (tokens[nameFrom - 1]?.text === '(' && PARTY_LETTERS.has(words[0]!.slice(0, words[0]!.indexOf('-')))) ||
    (words.length === 1 && (isNoName(tokens[nameFrom]!) || isCalendarWord(tokens, nameFrom)))
  )
    return null;
  return {
    type: 'name',
    sentence: sentence.index,
    from: title || honorific || determiner || owner || nameFrom === from ? outer : nameFrom,
    to,
    head: headOf(tokens, nameFrom, to) ?? to - 1,
    owner: title ? owner : null,
    words,
    nameFrom,
    nameTo: to,
    title: title?.text ?? null,
    titleCountry: title
      ? (segment.countries.findLast((match) => match.from < nameFrom)?.country ?? null)
      : null,
    modifiers: title ? tokens.slice(from, nameFrom).map((token) => token.text) : [],
    plural: tokens[to - 1]!.xpos === 'NNPS',
    gender,
    votes: nameVotes(segment, words, title, honorific),
    tentative: words.length === 1 && isDoubtful(tokens[nameFrom]!),
    acronym: null,
    politicalParty: null,
  };
}

/** A word of law or treaty, or a common noun in the plural. */
function isNoName({ text, upos, xpos }: Token): boolean {
  return THING_NOUNS.has(text.toLowerCase()) || (upos === 'NOUN' && xpos === 'NNS');
}

/** A capital that only the sentence's beginning may have given. */
function isDoubtful({ text, upos, index }: Token): boolean {
  return upos !== 'PROPN' && index < 2 && !isAcronym(text);
}

function honorificKey(token: Token): string {
  return isCapitalised(token.text) ? token.text.replace(/\.$/u, '').toLowerCase() : '';
}

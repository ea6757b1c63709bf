import { AGENCIES } from '../../lexicon/en/agencies.ts';
import {
  NAME_PARTICLES,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  THING_NOUNS,
} from '../../lexicon/en/named-things.ts';
import { COMPANY_ENDINGS, MEDIA_ENDINGS, ORGANISATION_NOUNS } from '../../lexicon/en/organisation-nouns.ts';
import { HONORIFICS, PARTY_LETTERS } from '../../lexicon/en/titles.ts';
import type { Token } from '../../syntax/doc.ts';
import { isCalendarWord } from './calendar-word.ts';
import type { NamePhrase, Votes } from './reading.ts';
import { isTitleTail, type RoleNoun, roleNoun } from './role-noun.ts';
import type { Segment } from './segment.ts';
import { isAcronym, isCapitalised } from './word-shape.ts';

/** The phrase read as a proper name with the title before it, or null. */
export function readName(segment: Segment): NamePhrase | null {
  const { sentence, outer, from, to, owner, determiner } = segment;
  const { tokens } = sentence;
  const title = titleBefore(segment) ?? plainTitle(segment);
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
    head: headOf(tokens, nameFrom, to),
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
    votes: votes(segment, words, honorific ? 5 : (title?.weight ?? 0), title?.body ?? false),
    tentative: words.length === 1 && isDoubtful(tokens[nameFrom]!),
    acronym: null,
    politicalParty: null,
  };
}

interface Title {
  readonly to: number;
  readonly text: string;
  readonly gender: 'female' | 'male' | null;
  /** How much it speaks for a person. */
  readonly weight: number;
  /** Whether it speaks for a body: "environmental group Greenpeace". */
  readonly body: boolean;
}

/** "US Secretary of State", "top diplomat", "former President" before the name; the last role noun ends it. */
function titleBefore({ sentence: { tokens }, from, to }: Segment): Title | null {
  for (let at = to - 2; at >= from; at--) {
    const role = roleNoun(tokens[at]!);
    if (!role || (role.family === 'other' && (role.plural || isCapitalised(tokens[at]!.text)))) continue;
    let end = at + 1;
    if (tokens[end]?.text === 'of' && end + 1 < to) {
      end += 2;
      while (end < to - 1 && isTitleTail(tokens[end]!.text)) end++;
    } else if (tokens[end]?.text === '-' && isTitleTail(tokens[end + 1]?.text ?? '')) end += 2;
    else if (isTitleTail(tokens[end]!.text) && end < to - 1) end++;
    const rest = tokens.slice(end, to);
    if (rest.length === 0 || !rest.every((_, index) => isNameWord(tokens, end + index))) return null;
    if (rest.some((token) => ORGANISATION_NOUNS.has(token.text.toLowerCase()))) return null;
    return {
      to: end,
      text: titleText(tokens, from, at, end, role),
      gender: role.gender,
      weight: 5,
      body: false,
    };
  }
  return null;
}

/** Where the run of name words at the phrase's end begins; `to` when its last word is none. */
function capitalsFrom(tokens: readonly Token[], from: number, to: number): number {
  let at = to;
  while (at > from && isNameWord(tokens, at - 1)) at--;
  while (at < to && !isCapitalised(tokens[at]!.text) && !isLeadingParticle(tokens, at)) at++;
  return at;
}

/** "de" of "de Mistura". */
function isLeadingParticle(tokens: readonly Token[], at: number): boolean {
  return NAME_PARTICLES.has(tokens[at]!.text) && isCapitalised(tokens[at + 1]?.text ?? '');
}

/** A capitalised word, what links such, or the small second half of "Jong-un". */
function isNameWord(tokens: readonly Token[], at: number): boolean {
  const { text, start } = tokens[at]!;
  if (isCapitalised(text) || NAME_PARTICLES.has(text) || LINKS.has(text)) return true;
  return text.length < 5 && tokens[at - 1]?.text === '-' && tokens[at - 1]!.end === start;
}

/** News agencies and broadcasters: bodies, though their names look like people's. */
const AGENCY: ReadonlySet<string> = new Set([...AGENCIES.keys(), ...AGENCIES.values()]);

const LINKS: ReadonlySet<string> = new Set(['-', '–', '&', 'of', 'for', 'on', 'and', 'the', '/']);

/** A word of law or treaty, or a common noun in the plural. */
function isNoName({ text, upos, xpos }: Token): boolean {
  return THING_NOUNS.has(text.toLowerCase()) || (upos === 'NOUN' && xpos === 'NNS');
}

/** A capital that only the sentence's beginning may have given. */
function isDoubtful({ text, upos, index }: Token): boolean {
  return upos !== 'PROPN' && index < 2 && !isAcronym(text);
}

function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { head } = tokens[at]!;
    if (head < from || head >= to) return at;
  }
  return to - 1;
}

/** The name's words, hyphenated ones joined again: "Jong-un". */
function joinHyphens(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const { text, start } = tokens[at]!;
    const glued = at > from && tokens[at - 1]!.end === start && words.length > 0;
    if (glued) words[words.length - 1] += text;
    else words.push(text);
  }
  return words;
}

function votes(
  { sentence: { tokens }, outer, to, determiner, from }: Segment,
  words: readonly string[],
  title: number,
  isBodyTitle: boolean,
): Votes {
  const lower = words.map((word) => word.toLowerCase());
  const last = lower.at(-1)!.replace('.', '');
  const before = tokens[outer - 1]?.text.toLowerCase() ?? '';
  const [after, second] = [tokens[to], tokens[to + 1]];
  const isBody =
    lower.some(isBodyNoun) || (words.length > 1 && (COMPANY_ENDINGS.has(last) || MEDIA_ENDINGS.has(last)));
  const isPlace =
    words.length > 1 && (PLACE_NOUNS.has(last) || PLACE_NOUNS.has(lower[lower.indexOf('of') - 1] ?? ''));
  const isThing = THING_NOUNS.has(last);
  const speaks = after?.upos === 'VERB' && after.xpos !== 'VBG';
  const aged = after?.text === ',' && /^\d\d$/u.test(second?.text ?? '');
  const who =
    after?.text === 'who' || (after?.text === ',' && (second?.text === 'who' || second?.text === 'whose'));
  return {
    person:
      title +
      (who ? 3 : 0) +
      (aged ? 4 : 0) +
      (speaks ? 1 : 0) +
      (words.length > 1 &&
      words.length < 5 &&
      !isBody &&
      !isPlace &&
      !isThing &&
      words.every((word) => /^[\p{L}.'’-]+$/u.test(word))
        ? 1.5
        : 0),
    organisation:
      (isBody || isBodyTitle ? 4 : 0) +
      (AGENCY.has(words.join(' ')) ? 9 : 0) +
      (words.some(isAcronym) ? 2 : 0) +
      (determiner === 'the' && from > outer ? 2 : 0) +
      (speaks ? 0.5 : 0) +
      (words.includes('&') ? 2 : 0),
    place:
      (PLACE_PREPOSITIONS.has(before) && before !== 'to' && before !== 'from' ? 2 : 0) + (isPlace ? 4 : 0),
    thing: isThing ? 5 : 0,
  };
}

/** A noun that tells what the one named is, though no title: "neurosurgeon Ben Carson", "pollster Daron Shaw". */
function plainTitle({ sentence: { tokens }, from, to }: Segment): Title | null {
  const end = capitalsFrom(tokens, from, to);
  const noun = tokens[end - 1];
  if (end - 1 < from || end > to - 2 || noun?.upos !== 'NOUN' || !/^\p{Ll}/u.test(noun.text)) return null;
  return {
    to: end,
    text: textOf(tokens, from, end),
    gender: null,
    weight: 1,
    body: ORGANISATION_NOUNS.has(noun.text),
  };
}

/** The title as one person bears it: "presidents" before two names is "president". */
function titleText(
  tokens: readonly Token[],
  from: number,
  at: number,
  end: number,
  { noun, plural }: RoleNoun,
): string {
  if (!plural) return textOf(tokens, from, end);
  const word = isCapitalised(tokens[at]!.text) ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
  return [textOf(tokens, from, at), word, textOf(tokens, at + 1, end)].filter(Boolean).join(' ');
}

/** "force" or "forces". */
function isBodyNoun(word: string): boolean {
  return ORGANISATION_NOUNS.has(word) || ORGANISATION_NOUNS.has(word.replace(/s$/u, ''));
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++)
    text += (at > from && tokens[at - 1]!.end < tokens[at]!.start ? ' ' : '') + tokens[at]!.text;
  return text;
}

function honorificKey(token: Token): string {
  return isCapitalised(token.text) ? token.text.replace(/\.$/u, '').toLowerCase() : '';
}

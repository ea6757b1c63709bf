import { ORGANISATION_NOUNS } from '../../lexicon/en/organisation-nouns.ts';
import type { Token } from '../../syntax/doc.ts';
import { textOf } from '../../syntax/text-of.ts';
import { capitalsFrom, isNameWord } from './name-words.ts';
import { isTitleTail, type RoleNoun, roleNoun } from './role-noun.ts';
import type { Segment } from './segment.ts';
import { isCapitalised } from './word-shape.ts';

/** What stands before a name and tells who it is; `to` is where the name begins. */
export interface Title {
  readonly to: number;
  readonly text: string;
  readonly gender: 'female' | 'male' | null;
  /** How much it speaks for a person. */
  readonly weight: number;
  /** Whether it speaks for a body: "environmental group Greenpeace". */
  readonly body: boolean;
}

/** The title before the name that ends the segment, or a noun that does a title's work; null when there is none. */
export function titleOf(segment: Segment): Title | null {
  return titleBefore(segment) ?? plainTitle(segment);
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
  const { text } = tokens[at]!;
  const full = isCapitalised(text) ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
  const word = plural || text.toLowerCase().replace(/\.$/u, '') !== noun ? full : text;
  const [before, after] = [textOf(tokens, from, at), textOf(tokens, at + 1, end)];
  return [before, word, after].filter(Boolean).join(' ');
}

import { GENDERED_NOUNS, ROLE_NOUNS, type RoleFamily, TITLE_TAILS } from '../../lexicon/en/role-nouns.ts';
import { TITLE_SHORT_FORMS } from '../../lexicon/en/titles.ts';
import type { Token } from '../../syntax/doc.ts';
import { singularOf } from './word-shape.ts';

/** A word for a person's part in public life. */
export interface RoleNoun {
  /** Singular, lower case. */
  readonly noun: string;
  readonly plural: boolean;
  readonly family: RoleFamily;
  readonly gender: 'female' | 'male' | null;
}

/** The role noun that the word is, in singular or plural, capitalised or short ("Sen."). */
export function roleNoun(token: Token): RoleNoun | null {
  const word = token.text.replace(/\.$/u, '').toLowerCase();
  const full = TITLE_SHORT_FORMS.get(word);
  if (full && token.text !== word) return lookUp(full.toLowerCase());
  return lookUp(word);
}

/** Whether two role nouns may mean one person: the same noun, or one family's. */
export function sameRole(a: string, b: string): boolean {
  const family = FAMILIES.get(a);
  return a === b || (family !== undefined && family !== 'other' && family === FAMILIES.get(b));
}

/** Whether the singular noun names a person's part. */
export function isRoleNoun(noun: string): boolean {
  return FAMILIES.has(noun);
}

/** Whether the word completes the title before it: "of State", "General", "-elect". */
export function isTitleTail(word: string): boolean {
  return TAILS.has(word.toLowerCase());
}

function lookUp(word: string): RoleNoun | null {
  const singular = FAMILIES.has(word) ? word : singularOf(word);
  const family = FAMILIES.get(singular);
  if (!family) return null;
  return { noun: singular, plural: singular !== word, family, gender: GENDERS.get(singular) ?? null };
}

const FAMILIES: ReadonlyMap<string, RoleFamily> = new Map(
  (Object.keys(ROLE_NOUNS) as RoleFamily[])
    .reverse()
    .flatMap((family) => ROLE_NOUNS[family].map((noun) => [noun, family])),
);
const GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map(
  (['female', 'male'] as const).flatMap((gender) => GENDERED_NOUNS[gender].map((noun) => [noun, gender])),
);
const TAILS: ReadonlySet<string> = new Set(TITLE_TAILS);

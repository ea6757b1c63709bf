import { COMPANY_ENDINGS, STATE_BODIES } from '../../lexicon/en/organisation-nouns.ts';
import { deletions, isOneLetterOff } from '../../text/spelling.ts';
import { isWordOfCountry } from '../names/countries.ts';
import type { NamePhrase } from '../names/reading.ts';
import type { ActorBook, ActorDraft } from './actor-book.ts';
import { type NameGroup, nameGroups, nameKey } from './name-groups.ts';

/** Whom each name of the article may mean: one actor, or the namesakes of a bare surname. */
export interface NameIndex {
  candidates(words: readonly string[]): readonly ActorDraft[];
  readonly misspellings: readonly Misspelling[];
}

/** A form taken for another name's misspelling. */
export interface Misspelling {
  readonly actor: ActorDraft;
  readonly written: string;
  readonly phrase: NamePhrase;
}

/** The most namesakes looked at for one word; more are left apart, so that the work stays linear. */
const NAMESAKES = 8;

/**
 * Make the named actors of an article and tell which forms mean them: "Jane Roe" and "Roe",
 * "Exxon Mobil Corp" and "Exxon", "US State Department" and "State Department", a name and its acronym,
 * a name and the same misspelt.
 */
export function linkNames(book: ActorBook, phrases: readonly NamePhrase[]): NameIndex {
  const index = new Map<string, readonly ActorDraft[]>();
  const byWord = new Map<string, Entry[]>();
  const misspellings: Misspelling[] = [];
  for (const group of nameGroups(phrases)) {
    if (group.kind === null || group.key === '' || index.has(group.key)) continue;
    const near = nearEntries(byWord, group.words);
    const known = attach(group, near);
    if (known.length > 0) {
      index.set(
        group.key,
        known.map(({ actor }) => actor),
      );
      continue;
    }
    const [right] = near.filter((entry) => isMisspelt(group, entry));
    if (right) {
      index.set(group.key, [right.actor]);
      misspellings.push({ actor: right.actor, written: group.surfaces[0]!, phrase: group.phrases[0]! });
      continue;
    }
    const actor = book.actor(group.surfaces[0]!, group.kind, { plural: group.kind === 'group' });
    index.set(group.key, [actor]);
    for (const surface of group.surfaces.slice(1)) misspellings.push(...accentNote(actor, surface, group));
    enter(byWord, { actor, group });
    for (const acronym of acronymsOf(group)) if (!index.has(acronym)) index.set(acronym, [actor]);
  }
  return {
    candidates: (words) => index.get(nameKey(words)) ?? namesakes(byWord, nameKey(words)),
    misspellings,
  };
}

/** Keys of the short forms of a body's name: those given in brackets, and its initials in capitals. */
function acronymsOf({ kind, words, surfaces, phrases }: NameGroup): readonly string[] {
  const given = phrases.flatMap(({ acronym }) => (acronym ? [nameKey([acronym])] : []));
  const initials = surfaces[0]!
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  if (kind === 'person' || words.length < 2 || initials.length < 2) return given;
  return [...given, nameKey([initials])];
}

/** People whose surname the word is, for a form that no sentence but a headline uses. */
function namesakes(byWord: ReadonlyMap<string, readonly Entry[]>, word: string): readonly ActorDraft[] {
  const entries = byWord.get(word) ?? [];
  return entries
    .filter(({ actor, group }) => actor.kind === 'person' && group.words.at(-1) === word)
    .map(({ actor }) => actor);
}

interface Entry {
  readonly actor: ActorDraft;
  readonly group: NameGroup;
}

/** Longer names that a form may shorten, by kind of form. */
function attach(group: NameGroup, near: readonly Entry[]): readonly Entry[] {
  const longer = near.filter((entry) => entry.group.key.length > group.key.length);
  const people = longer.filter(
    (entry) => entry.actor.kind === 'person' && shortensPerson(group, entry.group),
  );
  const isPlace = group.phrases.every(({ votes }) => votes.place > 0);
  if (people.length > 0 && !isPlace) return people;
  return longer.filter(
    (entry) => entry.actor.kind !== 'person' && shortensBody(group.words, entry.group.words),
  );
}

/** "Roe", "Jane Roe" for "Jane W. Roe"; a title of the other gender forbids it. */
function shortensPerson(group: NameGroup, full: NameGroup): boolean {
  if (clashes(group, full)) return false;
  const { words } = group;
  if (words.length === 1) return words[0] === full.words.at(-1) || words[0] === full.words[0];
  const isTail = words.every((word, at) => word === full.words[at + full.words.length - words.length]);
  const [last, fullLast] = [words.at(-1)!, full.words.at(-1)!];
  return isTail || (words[0] === full.words[0] && (last === fullLast || fullLast.startsWith(`${last}-`)));
}

function clashes(a: NameGroup, b: NameGroup): boolean {
  const [genderA, genderB] = [genderOf(a), genderOf(b)];
  return genderA !== null && genderB !== null && genderA !== genderB;
}

function genderOf(group: NameGroup): string | null {
  return group.phrases.find(({ gender }) => gender !== null)?.gender ?? null;
}

/** "Exxon" for "Exxon Mobil Corp", "State Department" for "US State Department", "Stimson" for "Stimson Centre". */
function shortensBody(words: readonly string[], full: readonly string[]): boolean {
  const rest = full.length - words.length;
  if (words.every((word, at) => word === full[at + rest])) return full.slice(0, rest).every(isWordOfCountry);
  const isPrefix = words.every((word, at) => word === full[at]);
  return (
    isPrefix &&
    (COMPANY_ENDINGS.has(full.at(-1)!) || (full.length > 2 && words.length > 1)) &&
    !STATE_BODIES.has(full.at(-1)!)
  );
}

/** The rarer of two names that differ by one letter in one word: "Anthony" for "Antony", "Ye" for "Yi". */
function isMisspelt(group: NameGroup, { actor, group: known }: Entry): boolean {
  if (actor.kind !== 'person' || group.kind === 'place' || clashes(group, known)) return false;
  if (group.words.length === 1) {
    const surname = known.words.at(-1)!;
    return (
      group.words[0]!.length > 5 && group.phrases.length === 1 && isOneLetterOff(group.words[0]!, surname)
    );
  }
  if (group.words.length !== known.words.length || group.phrases.length > known.phrases.length) return false;
  const different = group.words.filter((word, at) => word !== known.words[at]);
  return (
    different.length === 1 &&
    group.words.every((word, at) => word === known.words[at] || isOneLetterOff(word, known.words[at]!))
  );
}

function accentNote(actor: ActorDraft, surface: string, group: NameGroup): readonly Misspelling[] {
  if (surface.toLowerCase().replaceAll('.', '') === group.surfaces[0]!.toLowerCase().replaceAll('.', ''))
    return [];
  const phrase = group.phrases.find(({ words }) => words.join(' ') === surface);
  return phrase ? [{ actor, written: surface, phrase }] : [];
}

function enter(byWord: Map<string, Entry[]>, entry: Entry): void {
  const { words } = entry.group;
  const keys = new Set([...edgeKeys(words), words.slice(1).join(' ')]);
  for (const key of keys) {
    const entries = byWord.get(key);
    if (!entries) byWord.set(key, [entry]);
    else if (entries.length < NAMESAKES) entries.push(entry);
  }
}

/** Actors whose first or last word is one of the name's, or a letter off. */
function nearEntries(
  byWord: ReadonlyMap<string, readonly Entry[]>,
  words: readonly string[],
): readonly Entry[] {
  const found = new Set<Entry>();
  for (const key of [...edgeKeys(words), words.join(' ')]) {
    for (const entry of byWord.get(key) ?? []) found.add(entry);
  }
  return [...found];
}

/** The first and the last word, each whole and with a letter left out. */
function edgeKeys(words: readonly string[]): readonly string[] {
  const [first, last] = [words[0]!, words.at(-1)!];
  return [first, last, ...deletions(first), ...deletions(last)];
}

import type { Actor } from '../../schema/actor.ts';
import type { VariantReason } from '../../schema/dossier.ts';
import { isOneLetterOff } from '../../text/spelling.ts';
import { initials, looksLikeAcronym, nameWords } from './fold-name.ts';
import type { NameNode } from './name-node.ts';

/** A reason to hold a name for another, fuller or more usual one. */
export interface NameRule {
  readonly reason: VariantReason;
  /** A name, and the other name that it means. */
  readonly example: readonly [Partial<Actor>, Partial<Actor>];
  /** Two names that it keeps apart. */
  readonly counterexample: readonly [Partial<Actor>, Partial<Actor>];
  /** Whether the first may mean the second. It does when it means no other one. */
  readonly holds: (name: NameNode, fuller: NameNode) => boolean;
}

/** The first rule that holds of a name and exactly one other decides. */
export const NAME_RULES: readonly NameRule[] = [
  {
    reason: 'acronym',
    example: [
      { name: 'NFB', kind: 'organisation' },
      { name: 'Norland Fisheries Board', kind: 'organisation' },
    ],
    counterexample: [
      { name: 'NFC', kind: 'organisation' },
      { name: 'Norland Fisheries Board', kind: 'organisation' },
    ],
    holds: (name, fuller) =>
      name.words.length === 1 &&
      name.kind !== 'person' &&
      fuller.kind !== 'person' &&
      looksLikeAcronym(name.name) &&
      (initials(fuller.name) === name.words[0] || hasAlias(fuller, name)),
  },
  {
    reason: 'surname',
    example: [
      { name: 'Roe', kind: 'person' },
      { name: 'Jane Roe', kind: 'person' },
    ],
    counterexample: [
      { name: 'Roe', kind: 'person', party: 'Sudria' },
      { name: 'Jane Roe', kind: 'person', party: 'Norland' },
    ],
    holds: (name, fuller) =>
      name.words.length === 1 &&
      fuller.words.length > 1 &&
      fuller.kind === 'person' &&
      (name.kind === 'person' || name.kind === 'organisation') &&
      (fuller.words.at(-1) === name.words[0] || hasAlias(fuller, name)) &&
      mayBeOne(name, fuller),
  },
  {
    reason: 'alias',
    example: [
      { name: 'Norland’s fisheries board', kind: 'organisation', party: 'Norland' },
      { name: 'Norland Fisheries Board', kind: 'organisation', party: 'Norland' },
    ],
    counterexample: [
      { name: 'Norland’s fisheries board', kind: 'organisation', party: 'Norland' },
      { name: 'Sudria Fisheries Board', kind: 'organisation', party: 'Sudria' },
    ],
    holds: (name, fuller) =>
      name.kind === 'organisation' &&
      fuller.kind === 'organisation' &&
      fuller.words.length > 2 &&
      isUsual(fuller, name) &&
      shareAny(name.parties, fuller.parties) &&
      name.words.slice(-2).join(' ') === fuller.words.slice(-2).join(' ') &&
      name.words.length === fuller.words.length,
  },
  {
    reason: 'misspelling',
    example: [
      { name: 'Janne Roe', kind: 'person', role: 'fisheries minister' },
      { name: 'Jane Roe', kind: 'person', role: 'Fisheries Minister', party: 'Norland' },
    ],
    counterexample: [
      { name: 'June Roe', kind: 'person' },
      { name: 'Jane Roe', kind: 'person', role: 'Fisheries Minister' },
    ],
    holds: (name, fuller) =>
      name.kind === 'person' &&
      fuller.kind === 'person' &&
      name.words.length > 1 &&
      name.words.length === fuller.words.length &&
      isUsual(fuller, name) &&
      shareAny(name.roleWords, fuller.roleWords) &&
      mayBeOne(name, fuller) &&
      !appearTogether(name, fuller) &&
      isOneWordMisspelt(name.words, fuller.words),
  },
];

/** Whether nothing that is told of the two keeps them apart. */
function mayBeOne({ parties: one }: NameNode, { parties: other }: NameNode): boolean {
  return one.size === 0 || other.size === 0 || shareAny(one, other);
}

function hasAlias({ aliases }: NameNode, { words }: NameNode): boolean {
  return [...aliases].some((alias) => nameWords(alias).join(' ') === words.join(' '));
}

function shareAny(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => other.has(word));
}

/** Whether more articles use the one than the other; of equals, the one that comes first by its key. */
function isUsual({ variants: one, key }: NameNode, { variants: other, key: otherKey }: NameNode): boolean {
  return one.length !== other.length ? one.length > other.length : key < otherKey;
}

/** An article that names both tells them apart. */
function appearTogether({ variants: one }: NameNode, { variants: other }: NameNode): boolean {
  const articles = new Set(one.map(({ article }) => article));
  return other.some(({ article }) => articles.has(article));
}

function isOneWordMisspelt(one: readonly string[], other: readonly string[]): boolean {
  const different = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at]!] as const]));
  return different.length === 1 && isOneLetterOff(...different[0]!);
}

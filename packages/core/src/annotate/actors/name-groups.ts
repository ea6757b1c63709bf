import type { AnnotatedActor } from '../annotated-doc.ts';
import type { NamePhrase, Votes } from '../names/reading.ts';
import { fold } from '../names/word-shape.ts';

/** All places where the article writes one name alike, but for case, accents and full stops. */
export interface NameGroup {
  readonly key: string;
  /** Folded words. */
  readonly words: readonly string[];
  /** How the article writes it, the commonest first. */
  readonly surfaces: readonly string[];
  readonly phrases: readonly NamePhrase[];
  /** What the name is of; null when it is no actor's: a law, a war, a feast. */
  readonly kind: AnnotatedActor['kind'] | null;
}

/** The names of an article, longest first, among those the commonest. */
export function nameGroups(phrases: readonly NamePhrase[]): readonly NameGroup[] {
  const groups = new Map<string, NamePhrase[]>();
  for (const phrase of phrases) {
    const key = nameKey(phrase.words);
    const group = groups.get(key);
    if (group) group.push(phrase);
    else groups.set(key, [phrase]);
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      words: key.split(' '),
      surfaces: surfaces(members),
      phrases: members,
      kind: kindOf(members),
    }))
    .sort((a, b) => b.words.length - a.words.length || b.phrases.length - a.phrases.length);
}

/** Key of a name: its words folded, without empty ones. */
export function nameKey(words: readonly string[]): string {
  return words.map(fold).filter(Boolean).join(' ');
}

function surfaces(phrases: readonly NamePhrase[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { words } of phrases) {
    const surface = words.join(' ');
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([surface]) => surface);
}

function kindOf(phrases: readonly NamePhrase[]): AnnotatedActor['kind'] | null {
  const sum: Votes = { person: 0, organisation: 0, place: 0, thing: 0 };
  for (const { votes } of phrases) {
    for (const kind of KINDS) sum[kind] += votes[kind];
  }
  const best = KINDS.reduce((a, b) => (sum[b] > sum[a] ? b : a));
  if (best === 'thing') return null;
  if (best !== 'place' && sum.organisation < 4 && isPlural(phrases)) return 'group';
  return sum[best] === 0 ? 'organisation' : best;
}

/** "Republicans", "Houthis": a people or party named in the plural. */
function isPlural(phrases: readonly NamePhrase[]): boolean {
  return phrases.some(
    ({ plural, words, title }) => plural && !title && words.length < 3 && /[^s]s$/u.test(words.at(-1)!),
  );
}

const KINDS = ['person', 'organisation', 'place', 'thing'] as const;

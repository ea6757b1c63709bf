import type { Actor } from '../../schema/actor.ts';
import type { Analysis } from '../../schema/analysis.ts';
import { slug } from '../../text/slug.ts';
import { nameWords } from './fold-name.ts';

/** An actor as one article has it. */
export interface Variant {
  readonly article: string;
  readonly actor: Actor;
  /** Id of the actor for whom it acts; null where the article does not tell. */
  readonly partyId: string | null;
}

/** What the articles say of an actor under one id, taken together. */
export interface NameNode {
  /** The id, and the article where a user's ruling singles it out. */
  readonly key: string;
  readonly id: string;
  readonly variants: readonly Variant[];
  /** The name used most, its words folded. */
  readonly name: string;
  readonly words: readonly string[];
  readonly kind: Actor['kind'];
  /** Folded names and aliases, as they are written. */
  readonly aliases: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly roleWords: ReadonlySet<string>;
}

/** The actors of an article as variants. */
export function variantsOf({ id: article, actors }: Analysis): readonly Variant[] {
  const ids = new Map(
    actors.flatMap((actor) => [actor.name, ...actor.aliases].map((name) => [name, actor.id])),
  );
  return actors.map((actor) => {
    const { party } = actor;
    return { article, actor, partyId: party === null ? null : (ids.get(party) ?? slug(party)) };
  });
}

/** A person without a name, "an official", is somebody else in each article. */
export function isAnonymous({ actor: { kind, name } }: Variant): boolean {
  return kind === 'person' && !/\p{Lu}/u.test(name);
}

/** Gather variants into a node; there is at least one. */
export function nameNode(key: string, variants: readonly Variant[]): NameNode {
  const actors = variants.map(({ actor }) => actor);
  const name = commonest(actors.map((actor) => actor.name));
  return {
    key,
    id: actors[0]!.id,
    variants,
    name,
    words: nameWords(name),
    kind: commonest(actors.map((actor) => actor.kind)) as Actor['kind'],
    aliases: new Set(actors.flatMap((actor) => [actor.name, ...actor.aliases])),
    parties: new Set(variants.flatMap(({ partyId }) => partyId ?? [])),
    roleWords: new Set(actors.flatMap(({ role }) => nameWords(role ?? '')).filter((word) => word.length > 2)),
  };
}

/** What more articles use comes first, then the longer name, then by the key. */
export function byUse(one: NameNode, other: NameNode): number {
  return (
    other.variants.length - one.variants.length ||
    other.words.length - one.words.length ||
    (one.key < other.key ? -1 : 1)
  );
}

/** The string that occurs most; of several the longest, then the last by its characters: "Lü", not "Lu". */
export function commonest(strings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const string of strings) counts.set(string, (counts.get(string) ?? 0) + 1);
  return [...counts].sort(
    ([one, count], [other, often]) => often - count || other.length - one.length || (one > other ? -1 : 1),
  )[0]![0];
}

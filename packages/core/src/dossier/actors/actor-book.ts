import type { Analysis } from '../../schema/analysis.ts';
import type { ActorRuling, DossierActor } from '../../schema/dossier.ts';
import { sortAgain } from '../sort-again.ts';
import { uniqueNames } from '../unique-names.ts';
import { type CompiledActor, compileActor } from './compile-actor.ts';
import { createNameIndex } from './name-index.ts';
import { byUse, isAnonymous, type NameNode, nameNode, type Variant, variantsOf } from './name-node.ts';
import { ruledLinks, singledOut } from './rulings.ts';
import { uniteNames } from './unite-names.ts';

/** The actors of a dossier's articles; what is added or removed is merged anew, and nothing else. */
export interface ActorBook {
  add(analysis: Analysis): void;
  remove(article: string): void;
  merged(): MergedActors;
}

/** The actors of a dossier, and which of them an article means by an id of its own. */
export interface MergedActors {
  /** By their ids. What does not change is the same object as before. */
  readonly actors: readonly DossierActor[];
  /** By article. The same object as long as none of the article's actors gets another id. */
  readonly ids: ReadonlyMap<string, ActorIds>;
}

/** From the ids of an article's own actors to the dossier's. */
export type ActorIds = ReadonlyMap<string, string>;

/**
 * An empty book. It merges actors of one id, and those whose names mean each other by a rule, each with the reason. A user's
 * rulings overrule the names; without them everything is as before. `compare` gives the order of articles by their ids; that
 * of an actor's variants follows it, and nothing else does.
 */
export function createActorBook(
  compare: (one: string, other: string) => number,
  rulings: readonly ActorRuling[] = [],
): ActorBook {
  const variants = new Map<string, Variant[]>();
  const keys = new Map<string, ReadonlyMap<string, string>>();
  const changed = new Set<string>();
  const index = createNameIndex();
  let ids: ReadonlyMap<string, ActorIds> = new Map();
  let nodes: readonly NameNode[] = [];
  let compiled: ReadonlyMap<NameNode, CompiledActor> = new Map();
  let actors: readonly DossierActor[] = [];

  function add(analysis: Analysis): void {
    const own = new Map<string, string>();
    for (const variant of variantsOf(analysis)) {
      const key = keyOf(variant, rulings);
      own.set(variant.actor.id, key);
      const told = variants.get(key);
      if (told) told.push(variant);
      else variants.set(key, [variant]);
      changed.add(key);
    }
    keys.set(analysis.id, own);
  }

  function remove(article: string): void {
    for (const key of keys.get(article)?.values() ?? []) {
      const left = variants.get(key)!.filter((variant) => variant.article !== article);
      if (left.length > 0) variants.set(key, left);
      else variants.delete(key);
      changed.add(key);
    }
    keys.delete(article);
  }

  function merged(): MergedActors {
    renewNodes();
    const ruled = (same: boolean) => ruledLinks(nodes, rulings, same);
    const names = uniqueNames();
    const named = new Map<string, string>();
    compiled = new Map(
      uniteNames(nodes, [...ruled(true), ...index.links()], ruled(false)).map((members) => {
        const [{ node }] = members;
        const actor = compileActor(members, names, compiled.get(node));
        for (const member of members) named.set(member.node.key, actor.actor.id);
        return [node, actor];
      }),
    );
    actors = sortAgain(
      actors,
      [...compiled.values()].map(({ actor }) => actor),
      (one, other) => (one.id < other.id ? -1 : 1),
    );
    ids = new Map([...keys].map(([article, own]) => [article, idsOf(ids.get(article), own, named)]));
    return { actors, ids };
  }

  function inOrder({ article: one }: Variant, { article: other }: Variant): number {
    return compare(one, other);
  }

  /** Make the nodes of changed keys anew. */
  function renewNodes(): void {
    const made = [...changed].flatMap((key) => {
      const told = variants.get(key);
      if (told === undefined) return [];
      return [nameNode(key, [...told].sort(inOrder))];
    });
    index.replace(
      nodes.filter(({ key }) => changed.has(key)),
      made,
    );
    nodes = sortAgain(nodes, [...nodes.filter(({ key }) => !changed.has(key)), ...made], byUse);
    changed.clear();
  }

  return { add, remove, merged };
}

/** Under which node a variant is gathered: that of its id, or one of its own. */
function keyOf(variant: Variant, rulings: readonly ActorRuling[]): string {
  const { article, actor } = variant;
  const isAlone = isAnonymous(variant) || singledOut(rulings, article, actor.id);
  return isAlone ? `${actor.id}\n${article}` : actor.id;
}

/** The dossier's ids of an article's actors, by the keys under which they are gathered. */
function idsOf(
  known: ActorIds | undefined,
  keys: ReadonlyMap<string, string>,
  named: ReadonlyMap<string, string>,
): ActorIds {
  const own = [...keys];
  if (known?.size === own.length && own.every(([id, key]) => known.get(id) === named.get(key))) return known;
  return new Map(own.map(([id, key]) => [id, named.get(key)!]));
}

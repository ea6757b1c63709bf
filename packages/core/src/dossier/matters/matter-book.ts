import { cluster, type Link } from './cluster.ts';
import type { DescribedTelling } from './described-telling.ts';
import { likeness } from './likeness.ts';

/** Tellings of one matter, in the order of the articles and within them. The same object as long as it does not change. */
export type Group = readonly DescribedTelling[];

/** The tellings of a dossier, grouped by what they are about; what is added or removed is regrouped, and nothing else. */
export interface MatterBook {
  add(tellings: readonly DescribedTelling[]): void;
  remove(article: string): void;
  groups(): readonly Group[];
}

/** Groups are joined while their tellings are on average so likely of one matter. */
const LEAST_LIKENESS = 0.2;
/** What a pair counts that shares no word worth looking for. */
const UNLINKED_LIKENESS = 0.05;

/**
 * An empty book. `compare` gives the order of articles by their ids; it alone decides between equals, so that the groups
 * are the same whatever the order of adding. A block is what hangs together by pairs of at least the least likeness: no
 * group can reach beyond it, hence only blocks that a change touches are grouped anew.
 */
export function createMatterBook(compare: (one: string, other: string) => number): MatterBook {
  const nodes = new Map<string, Node[]>();
  const byKey = new Map<string, Set<Node>>();
  const blocks = new Set<Block>();
  const loose = new Set<Node>();

  function add(tellings: readonly DescribedTelling[]): void {
    for (const described of tellings) {
      const node: Node = { described, keys: searchKeys(described), links: new Map(), block: null };
      for (const near of candidates(node)) {
        const value = likeness(described, near.described);
        if (value <= UNLINKED_LIKENESS) continue;
        node.links.set(near, value);
        near.links.set(node, value);
        if (value >= LEAST_LIKENESS) loosen(near);
      }
      for (const key of node.keys) entry(byKey, key, () => new Set<Node>()).add(node);
      entry(nodes, described.telling.article, () => []).push(node);
      loose.add(node);
    }
  }

  function candidates({ keys }: Node): ReadonlySet<Node> {
    return new Set([...keys].flatMap((key) => [...(byKey.get(key) ?? [])]));
  }

  function remove(article: string): void {
    for (const node of nodes.get(article) ?? []) {
      loosen(node);
      loose.delete(node);
      for (const near of node.links.keys()) near.links.delete(node);
      for (const key of node.keys) byKey.get(key)?.delete(node);
    }
    nodes.delete(article);
  }

  /** Dissolve the block of a node: its members are to be grouped anew. */
  function loosen({ block }: Node): void {
    if (block === null) return;
    blocks.delete(block);
    for (const member of block.members) {
      member.block = null;
      loose.add(member);
    }
  }

  function groups(): readonly Group[] {
    for (const node of loose) if (loose.has(node)) settle(node);
    return [...blocks].flatMap((block) => block.groups);
  }

  function settle(start: Node): void {
    const members = reachable(start).sort(inOrder);
    const places = new Map(members.map((node, place) => [node, place]));
    const links = members.flatMap((node, place) => linksOf(node, place, places));
    const parts = cluster(members.length, links, { least: LEAST_LIKENESS, otherwise: UNLINKED_LIKENESS });
    const block: Block = {
      members,
      groups: parts.map((part) => part.map((place) => members[place]!.described)),
    };
    blocks.add(block);
    for (const node of members) {
      node.block = block;
      loose.delete(node);
    }
  }

  function inOrder({ described: one }: Node, { described: other }: Node): number {
    return compare(one.telling.article, other.telling.article) || one.place - other.place;
  }

  return { add, remove, groups };
}

interface Node {
  readonly described: DescribedTelling;
  readonly keys: ReadonlySet<string>;
  readonly links: Map<Node, number>;
  block: Block | null;
}

interface Block {
  readonly members: readonly Node[];
  readonly groups: readonly Group[];
}

/** Two tellings are compared when they share a strong stem, or are both of a deal, and their articles share a party. */
function searchKeys({ strongStems, isDeal, frame }: DescribedTelling): ReadonlySet<string> {
  const words = isDeal ? [...strongStems, 'a deal'] : strongStems;
  return new Set(words.flatMap((word) => frame.map((party) => `${word.slice(0, ROOT)}\n${party}`)));
}

/** Words are looked for by so many of their first letters. */
const ROOT = 6;

function reachable(start: Node): Node[] {
  const found = new Set([start]);
  for (const node of found) {
    for (const [near, value] of node.links) if (value >= LEAST_LIKENESS) found.add(near);
  }
  return [...found];
}

function linksOf(node: Node, place: number, places: ReadonlyMap<Node, number>): readonly Link[] {
  return [...node.links]
    .flatMap(([near, likeness]) => {
      const other = places.get(near);
      return other !== undefined && other > place ? [{ one: place, other, likeness }] : [];
    })
    .sort((a, b) => a.other - b.other);
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

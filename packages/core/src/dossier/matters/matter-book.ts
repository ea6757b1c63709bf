import { hashWord, mix } from '../hash.ts';
import { areSame } from '../memory.ts';
import { cluster, type Link } from './cluster.ts';
import type { DescribedTelling } from './described-telling.ts';
import { insertInto, NEIGHBOURS, removeFrom } from './key-list.ts';
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
const LINKAGE = { least: LEAST_LIKENESS, otherwise: UNLINKED_LIKENESS, compared: 2 * NEIGHBOURS };

/**
 * An empty book. Under each key the tellings are listed in an order that looks like chance, and compared with their
 * neighbours: of a few, each with each; of many, a sample, so that the work grows with their number, not with its square.
 * `compare` gives the order of articles by their ids; it alone decides between equals, so that the groups are the same
 * whatever the order of adding. A block is what hangs together by pairs of at least the least likeness: no group can reach
 * beyond it, hence only blocks that a change touches are grouped anew.
 */
export function createMatterBook(compare: (one: string, other: string) => number): MatterBook {
  const nodes = new Map<string, Node[]>();
  const lists = new Map<string, Node[]>();
  const blocks = new Set<Block>();
  const loose = new Set<Node>();

  function add(tellings: readonly DescribedTelling[]): void {
    for (const described of tellings) {
      const node = newNode(described);
      entry(nodes, described.telling.article, () => []).push(node);
      loose.add(node);
      for (const key of node.keys) {
        const { met, parted } = insertInto(
          entry(lists, key, () => []),
          node,
        );
        for (const pair of met) meet(...pair);
        for (const pair of parted) part(...pair);
      }
    }
  }

  function remove(article: string): void {
    for (const node of nodes.get(article) ?? []) {
      loosen(node);
      loose.delete(node);
      for (const near of node.links.keys()) near.links.delete(node);
      for (const key of node.keys) {
        const list = lists.get(key)!;
        for (const pair of removeFrom(list, node).met) meet(...pair);
        if (list.length === 0) lists.delete(key);
      }
    }
    nodes.delete(article);
  }

  /** Two became neighbours under a key: they are compared, unless they were. */
  function meet(one: Node, other: Node): void {
    const known = one.links.get(other);
    if (known) {
      known.keys++;
      return;
    }
    const link = { likeness: likeness(one.described, other.described), keys: 1 };
    one.links.set(other, link);
    other.links.set(one, link);
    if (link.likeness >= LEAST_LIKENESS || areTogether(one, other)) {
      loosen(one);
      loosen(other);
    }
  }

  /** Two are no longer neighbours under a key. */
  function part(one: Node, other: Node): void {
    const link = one.links.get(other)!;
    link.keys--;
    if (link.keys > 0) return;
    one.links.delete(other);
    other.links.delete(one);
    if (areTogether(one, other)) loosen(one);
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
    const parts = cluster(members.length, linksAmong(members), LINKAGE);
    const block: Block = { members, groups: parts.map((part) => groupOf(part.map((at) => members[at]!))) };
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
  readonly name: string;
  readonly rank: number;
  readonly keys: ReadonlySet<string>;
  readonly links: Map<Node, NodeLink>;
  block: Block | null;
  /** The group in which it was last. */
  group: Group;
}

/** How likely two neighbours are of one matter, and under how many keys they are neighbours. */
interface NodeLink {
  readonly likeness: number;
  keys: number;
}

interface Block {
  readonly members: readonly Node[];
  readonly groups: readonly Group[];
}

function newNode(described: DescribedTelling): Node {
  const name = `${described.telling.article}\n${described.place}`;
  return {
    described,
    name,
    rank: mix(hashWord(name)),
    keys: searchKeys(described),
    links: new Map(),
    block: null,
    group: [],
  };
}

/**
 * Two tellings are compared when they share a strong stem, or are both of a deal, and their articles one of their frame; or
 * when they have the same phrase and share a country.
 */
function searchKeys({
  strongStems,
  phrase,
  isDeal,
  frame,
  countries,
}: DescribedTelling): ReadonlySet<string> {
  const words = isDeal ? [...strongStems, 'a deal'] : strongStems;
  const keys = words.flatMap((word) => frame.map((who) => `${word.slice(0, ROOT)}\n${who}`));
  const phrased = phrase === null ? [] : [...countries].map((country) => `${phrase}\n${country}`);
  return new Set([...keys, ...phrased]);
}

/** Words are looked for by so many of their first letters. */
const ROOT = 6;

function areTogether({ block: one }: Node, { block: other }: Node): boolean {
  return one !== null && one === other;
}

function reachable(start: Node): Node[] {
  const found = new Set([start]);
  for (const node of found) {
    for (const [near, { likeness }] of node.links) if (likeness >= LEAST_LIKENESS) found.add(near);
  }
  return [...found];
}

/** The links among nodes by their places, in the order of both. */
function linksAmong(nodes: readonly Node[]): readonly Link[] {
  const places = new Map(nodes.map((node, place) => [node, place]));
  return nodes.flatMap(({ links }, one) =>
    [...links]
      .flatMap(([near, { likeness }]) => {
        const other = places.get(near);
        const isFurther = other !== undefined && other > one;
        return isFurther && likeness > UNLINKED_LIKENESS ? [{ one, other, likeness }] : [];
      })
      .sort((a, b) => a.other - b.other),
  );
}

/** The tellings of nodes as a group, the one that they were last where it is the same. */
function groupOf(nodes: readonly Node[]): Group {
  const tellings = nodes.map(({ described }) => described);
  const [{ group: known }] = nodes as [Node];
  const group = areSame(known, tellings) ? known : tellings;
  for (const node of nodes) node.group = group;
  return group;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

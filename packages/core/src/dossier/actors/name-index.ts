import { deletions } from '../../text/spelling.ts';
import { sortAgain } from '../sort-again.ts';
import { initials, nameWords } from './fold-name.ts';
import type { NameLink } from './name-link.ts';
import { isAnonymous, type NameNode } from './name-node.ts';
import { NAME_RULES } from './name-rules.ts';

/** Nodes by the keys under which other names find them, and which of them mean another one. */
export interface NameIndex {
  replace(old: readonly NameNode[], made: readonly NameNode[]): void;
  /** By the key of the name. Links near nodes that were not replaced are kept. */
  links(): readonly NameLink[];
}

/** An empty index. */
export function createNameIndex(): NameIndex {
  const found = new Map<string, Set<NameNode>>();
  const seeking = new Map<string, Set<NameNode>>();
  const linked = new Map<NameNode, NameLink>();
  let sorted: readonly NameLink[] = [];

  function replace(old: readonly NameNode[], made: readonly NameNode[]): void {
    for (const node of old) {
      for (const key of searchKeys(node)) drop(found, key, node);
      for (const key of ownKeys(node)) drop(seeking, key, node);
      linked.delete(node);
    }
    for (const node of made) {
      for (const key of searchKeys(node)) put(found, key, node);
      for (const key of ownKeys(node)) put(seeking, key, node);
    }
    const touched = new Set([...old, ...made].flatMap((node) => [...searchKeys(node)]));
    const near = [...touched].flatMap((key) => [...(seeking.get(key) ?? [])]);
    for (const node of new Set([...made, ...near])) {
      const link = linkOf(node);
      if (link) linked.set(node, link);
      else linked.delete(node);
    }
  }

  function linkOf(name: NameNode): NameLink | null {
    const near = new Set([...ownKeys(name)].flatMap((key) => [...(found.get(key) ?? [])]));
    near.delete(name);
    for (const { reason, holds } of NAME_RULES) {
      const meant = [...near].filter((fuller) => holds(name, fuller));
      if (meant.length === 1) return { name, fuller: meant[0]!, reason };
      if (meant.length > 1) return null;
    }
    return singledFrom(name, near);
  }

  function links(): readonly NameLink[] {
    sorted = sortAgain(sorted, [...linked.values()], (one, other) =>
      one.name.key < other.name.key ? -1 : 1,
    );
    return sorted;
  }

  return { replace, links };
}

/** What a ruling singles out is otherwise what its id says. */
function singledFrom(name: NameNode, near: ReadonlySet<NameNode>): NameLink | null {
  if (name.key === name.id || name.variants.every(isAnonymous)) return null;
  const fuller = [...near].find(({ key }) => key === name.id);
  return fuller ? { name, fuller, reason: 'same-name' } : null;
}

/** Keys by which a node is found by shorter or misspelt names of it. */
function searchKeys({ id, name, words, aliases, kind }: NameNode): ReadonlySet<string> {
  const short = [...aliases].map((alias) => nameWords(alias).join(' '));
  const spellings = kind === 'person' ? spellingKeys(words) : [];
  return new Set([id, words.at(-1) ?? '', words.slice(-2).join(' '), initials(name), ...short, ...spellings]);
}

/** Keys under which a node looks for what it may mean. */
function ownKeys({ id, words, kind }: NameNode): ReadonlySet<string> {
  if (words.length === 1) return new Set([id, words[0]!]);
  return new Set([id, words.slice(-2).join(' '), ...(kind === 'person' ? spellingKeys(words) : [])]);
}

/** The name with each letter of each word left out in turn. */
function spellingKeys(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  return words.flatMap((word, at) =>
    deletions(word).map((shortened) => `~${words.with(at, shortened).join(' ')}`),
  );
}

function put(index: Map<string, Set<NameNode>>, key: string, node: NameNode): void {
  index.set(key, (index.get(key) ?? new Set()).add(node));
}

function drop(index: Map<string, Set<NameNode>>, key: string, node: NameNode): void {
  const nodes = index.get(key)!;
  nodes.delete(node);
  if (nodes.size === 0) index.delete(key);
}

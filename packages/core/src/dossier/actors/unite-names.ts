import type { VariantReason } from '../../schema/dossier.ts';
import type { NameLink } from './name-link.ts';
import type { NameNode } from './name-node.ts';

/** A node with the reason why it is in its company. */
export interface Member {
  readonly node: NameNode;
  readonly reason: VariantReason | null;
}

/** Unite what the links hold together, the first links first, unless that would unite what is to be kept apart. */
export function uniteNames(
  nodes: readonly NameNode[],
  links: readonly NameLink[],
  apart: readonly NameLink[],
): readonly (readonly [Member, ...Member[]])[] {
  const sets = new Map<NameNode, [Member, ...Member[]]>(
    nodes.map((node) => [node, [{ node, reason: null }]]),
  );
  for (const { name, fuller, reason } of links) {
    const [one, other] = [sets.get(name)!, sets.get(fuller)!];
    if (one === other || apart.some((pair) => isBetween(pair, one, other))) continue;
    other.push(...one.map((member) => (member.node === name ? { ...member, reason } : member)));
    for (const { node } of one) sets.set(node, other);
  }
  return [...new Set(sets.values())];
}

function isBetween({ name, fuller }: NameLink, one: readonly Member[], other: readonly Member[]): boolean {
  const has = (members: readonly Member[], wanted: NameNode) => members.some(({ node }) => node === wanted);
  return (has(one, name) && has(other, fuller)) || (has(one, fuller) && has(other, name));
}

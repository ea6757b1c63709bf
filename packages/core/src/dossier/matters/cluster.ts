/** A pair of items by their places, and how alike they are. */
export interface Link {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/** When groups are joined. */
export interface Linkage {
  /** The least mean likeness of the pairs between two groups that are joined. */
  readonly least: number;
  /** What a pair without a link counts. */
  readonly otherwise: number;
  /** With so many others at most was each item compared: of large groups, no more pairs are expected to have links. */
  readonly compared: number;
}

/**
 * Group items by average linkage: groups that are each other's nearest are joined, again and again, while the mean likeness
 * of their members' pairs is at least `least`. Of equals, those with the lowest places are nearest, so that the answer
 * depends on the order of the items alone. About (links × log links).
 */
export function cluster(
  size: number,
  links: readonly Link[],
  linkage: Linkage,
): readonly (readonly number[])[] {
  const groups = Array.from({ length: size }, (_, place): Group => newGroup(place));
  for (const { one, other, likeness } of links) {
    groups[one]!.near.set(groups[other]!, likeness - linkage.otherwise);
    groups[other]!.near.set(groups[one]!, likeness - linkage.otherwise);
  }
  const left = new Set(groups);
  for (let stale: ReadonlySet<Group> = left; stale.size > 0; ) {
    for (const group of stale) group.nearest = nearestOf(group, linkage);
    const changed = new Set<Group>();
    for (const group of [...stale]) {
      const other = group.nearest;
      if (other?.nearest !== group) continue;
      const [kept, joined] = group.near.size >= other.near.size ? [group, other] : [other, group];
      join(kept, joined);
      left.delete(joined);
      changed.delete(joined);
      changed.add(kept);
      for (const near of kept.near.keys()) {
        if (near.nearest === kept || near.nearest === joined) changed.add(near);
      }
    }
    stale = changed;
  }
  return [...left]
    .map(({ members }) => members.sort((one, other) => one - other))
    .sort(([one], [other]) => one! - other!);
}

interface Group {
  readonly members: number[];
  /** The lowest place of its members. */
  first: number;
  /** By how much the likenesses of the pairs with another group exceed what they count without a link, in sum. */
  readonly near: Map<Group, number>;
  nearest: Group | null;
}

function newGroup(place: number): Group {
  return { members: [place], first: place, near: new Map(), nearest: null };
}

/** The group most like it, if it is like enough to be joined. */
function nearestOf(group: Group, { least, otherwise, compared }: Linkage): Group | null {
  let [nearest, most]: [Group | null, number] = [null, least];
  for (const [near, excess] of group.near) {
    const [size, nearSize] = [group.members.length, near.members.length];
    const pairs = Math.min(size * nearSize, compared * Math.min(size, nearSize));
    const mean = otherwise + excess / pairs;
    if (mean < most || (mean === most && nearest !== null && !isBefore(near, nearest, group))) continue;
    [nearest, most] = [near, mean];
  }
  return nearest;
}

/** Whether the pair of `one` and the group comes before that of `other` and the group, by the lower place, then the higher. */
function isBefore({ first: one }: Group, { first: other }: Group, { first: own }: Group): boolean {
  const [low, otherLow] = [Math.min(one, own), Math.min(other, own)];
  return low === otherLow ? Math.max(one, own) < Math.max(other, own) : low < otherLow;
}

/** Make the second part of the first; neither is left with a nearest one. */
function join(kept: Group, joined: Group): void {
  kept.members.push(...joined.members);
  kept.first = Math.min(kept.first, joined.first);
  kept.near.delete(joined);
  joined.near.delete(kept);
  for (const [near, excess] of joined.near) {
    near.near.delete(joined);
    near.near.set(kept, (near.near.get(kept) ?? 0) + excess);
    kept.near.set(near, (kept.near.get(near) ?? 0) + excess);
  }
  kept.nearest = null;
  joined.nearest = null;
}

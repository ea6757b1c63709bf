/** What is listed: by its rank, then by its name, which is its own. */
export interface Ranked {
  readonly rank: number;
  readonly name: string;
}

/** Which pairs of a list became neighbours, and which are no longer. */
export interface Shift<Item> {
  readonly met: readonly (readonly [Item, Item])[];
  readonly parted: readonly (readonly [Item, Item])[];
}

/** Items with at most so many places between them are neighbours. */
export const NEIGHBOURS = 16;

/** Put an item into a list in its place; `met` are the pairs of the item with its neighbours. */
export function insertInto<Item extends Ranked>(list: Item[], item: Item): Shift<Item> {
  const at = placeOf(list, item);
  const parted = acrossPairs(list, at, NEIGHBOURS);
  const near = list.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
  list.splice(at, 0, item);
  return { met: near.map((other) => [item, other]), parted };
}

/** Take an item out of a list; the pairs that met are those of others. */
export function removeFrom<Item extends Ranked>(list: Item[], item: Item): Shift<Item> {
  const at = placeOf(list, item);
  list.splice(at, 1);
  return { met: acrossPairs(list, at, NEIGHBOURS), parted: [] };
}

/** The pairs at a distance with `at` between them. */
function acrossPairs<Item>(list: readonly Item[], at: number, distance: number): (readonly [Item, Item])[] {
  const pairs: (readonly [Item, Item])[] = [];
  for (let one = Math.max(0, at - distance); one < at && one + distance < list.length; one++) {
    pairs.push([list[one]!, list[one + distance]!]);
  }
  return pairs;
}

/** Where the item is, or would be. */
function placeOf<Item extends Ranked>(list: readonly Item[], item: Item): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle]!, item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(one: Ranked, other: Ranked): boolean {
  return one.rank === other.rank ? one.name < other.name : one.rank < other.rank;
}

/**
 * Sort items most of which were sorted before: those of `before` that are still there keep their order, so that the sort
 * has little to compare.
 */
export function sortAgain<Item>(
  before: readonly Item[],
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  const added = new Set(items);
  const kept = before.filter((item) => added.delete(item));
  return [...kept, ...added].sort(compare);
}

/** Where the reader stands in a list: the selected entry, and the first one shown. */
export interface ListPlace {
  readonly selected: number;
  readonly top: number;
}

/** The place moved as little as needed for the selection to exist and to be seen in `rows` rows of `count` entries. */
export function visiblePlace({ selected, top }: ListPlace, rows: number, count: number): ListPlace {
  const chosen = Math.max(0, Math.min(selected, count - 1));
  const lowest = Math.max(0, Math.min(top, count - rows));
  const first = Math.min(Math.max(lowest, chosen - Math.max(1, rows) + 1), chosen);
  return { selected: chosen, top: first };
}

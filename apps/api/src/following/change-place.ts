/** How far a reader of changes has come: all before `revision`, and of it the changes up to `ordinal`. */
export type ChangePlace = readonly [revision: number, ordinal: number];

/** Greater than every ordinal: the revision has been read to its end. */
const END = 1_000_000_000;

/** The place at the end of a revision. */
export function endOf(revision: number): ChangePlace {
  return [revision, END];
}

/** The place as the id of an event: `12` at the end of a revision, `12.3` within. */
export function placeId([revision, ordinal]: ChangePlace): string {
  return ordinal === END ? String(revision) : `${revision}.${ordinal}`;
}

/** The place that an event's id names; null where it names none. */
export function placeOfId(id: string): ChangePlace | null {
  const [, revision, ordinal] = /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(id) ?? [];
  if (revision === undefined) return null;
  return ordinal === undefined ? endOf(Number(revision)) : [Number(revision), Number(ordinal)];
}

/** Whether one place comes before another. */
export function isBefore(one: ChangePlace, other: ChangePlace): boolean {
  return one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
}

/** Whether all that happened after a place is still kept, of a dossier whose revisions from `oldest` to `newest` are. */
export function isKept([revision, ordinal]: ChangePlace, oldest: number, newest: number): boolean {
  return revision <= newest && revision >= (ordinal === END ? oldest - 1 : oldest);
}

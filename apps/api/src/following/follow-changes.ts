import type { ChangeEvent, ResetEvent } from '../shapes/change.ts';
import type { Database } from '../storage/database.ts';
import { type DossierRow, findDossier } from '../storage/dossiers.ts';
import { type KeptChange, listChanges } from '../storage/list-changes.ts';
import { oldestRevision } from '../storage/oldest-revision.ts';
import { type ChangePlace, endOf, isBefore, isKept, placeId } from './change-place.ts';

/** Something to send to who follows a dossier. */
export type Event =
  /** How far the reader is, where nothing has happened: what it names when it comes again. */
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'change'; readonly id: string; readonly data: ChangeEvent }
  | { readonly kind: 'reset'; readonly id: string; readonly data: ResetEvent }
  /** Keeps the connection. */
  | { readonly kind: 'heartbeat' };

const POLL_MILLISECONDS = 1_000;
const HEARTBEAT_MILLISECONDS = 15_000;
const CHANGES_AT_ONCE = 100;

/**
 * Tells the changes of a dossier after a place, for some time; without a place, from now on. Where some of them are no
 * longer kept, or the place is of another history, says so once and goes on from now. Ends when the dossier is deleted.
 */
export async function* followChanges(
  database: Database,
  row: DossierRow,
  after: ChangePlace | null,
  milliseconds: number,
): AsyncGenerator<Event, void, undefined> {
  const end = Date.now() + milliseconds;
  const oldest = (await oldestRevision(database, row.id)) ?? row.revision + 1;
  let place = after ?? endOf(row.revision);
  if (isKept(place, oldest, row.revision)) yield { kind: 'place', id: placeId(place) };
  else {
    place = endOf(row.revision);
    yield { kind: 'reset', id: placeId(place), data: { revision: row.revision } };
  }
  let told = Date.now();
  for (
    let current: DossierRow | null = row;
    current !== null;
    current = await findDossier(database, row.id)
  ) {
    for (let isMore = isBefore(place, endOf(current.revision)); isMore; ) {
      const changes = await listChanges(database, row.id, place, CHANGES_AT_ONCE);
      isMore = changes.length === CHANGES_AT_ONCE;
      for (const [index, change] of changes.entries()) {
        place = placeAfter(change, changes[index + 1], isMore);
        told = Date.now();
        yield { kind: 'change', id: placeId(place), data: eventOf(change) };
      }
    }
    if (isBefore(place, endOf(current.revision))) place = endOf(current.revision);
    const left = end - Date.now();
    if (left <= 0) return;
    if (Date.now() - told >= HEARTBEAT_MILLISECONDS) {
      told = Date.now();
      yield { kind: 'heartbeat' };
    }
    await new Promise((resolve) => setTimeout(resolve, Math.min(left, POLL_MILLISECONDS)));
  }
}

/** Where a reader is after a change: at the end of its revision, where it is known to be the last. */
function placeAfter(change: KeptChange, next: KeptChange | undefined, isMore: boolean): ChangePlace {
  const isLast = next ? next.revision > change.revision : !isMore;
  return isLast ? endOf(change.revision) : [change.revision, change.ordinal];
}

function eventOf({ revision, at, change }: KeptChange): ChangeEvent {
  return { revision, at, change };
}

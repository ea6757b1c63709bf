import type { ActorBook, ActorDraft } from '../actors/actor-book.ts';
import type { NameIndex } from '../actors/link-names.ts';
import type { Reading } from '../names/reading.ts';
import type { Trail } from './trail.ts';

/** What identifying one article works with. */
export interface Identification {
  readonly book: ActorBook;
  readonly index: NameIndex;
  readonly trail: Trail;
  /** Whom a reading means that points back by nothing but its noun; found once, then remembered. */
  actorsOf(reading: Reading): readonly ActorDraft[];
}

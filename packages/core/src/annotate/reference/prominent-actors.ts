import type { ActorDraft } from '../actors/actor-book.ts';
import type { Reading } from '../names/reading.ts';
import type { Identification } from './identification.ts';

/** More are never asked for, and a text of nothing but names stays cheap. */
const LISTED = 50;

/** The countries, bodies and people that the whole article names, the most named first; ties in reading order. */
export function prominentActors(
  readings: readonly Reading[],
  { book, index }: Identification,
): readonly ActorDraft[] {
  const counts = new Map<ActorDraft, number>();
  const count = (actor: ActorDraft | undefined, weight: number): void => {
    if (actor) counts.set(actor, (counts.get(actor) ?? 0) + weight);
  };
  for (const reading of readings) {
    if (reading.type === 'country' && !reading.locative) {
      count(book.actor(reading.country, 'country'), reading.use === 'adjective' ? 0.6 : 1);
    } else if (reading.type === 'name') {
      count(index.candidates(reading.words)[0], 1);
      if (reading.titleCountry) count(book.actor(reading.titleCountry, 'country'), 0.4);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, LISTED)
    .map(([actor]) => actor);
}

import { type ActorDraft, countForm } from '../actors/actor-book.ts';
import type { CountryPhrase } from '../names/reading.ts';
import type { Identification } from './identification.ts';

/** The country that a phrase means, or the house that acts for it; null for a city where something merely happens. */
export function countryActor(reading: CountryPhrase, { book }: Identification): ActorDraft | null {
  if (reading.locative) return null;
  const country = book.actor(reading.country, 'country');
  if (reading.use !== 'seat') {
    countForm(country, reading.text);
    return country;
  }
  const seat = book.actor(reading.text, 'organisation');
  seat.party ??= country;
  countForm(seat, reading.text);
  return seat;
}

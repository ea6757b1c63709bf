import type { ActorDraft } from '../actors/actor-book.ts';
import type { BodyPhrase, NamePhrase, RolePhrase } from '../names/reading.ts';
import { actorsOf, type Identification } from './identify.ts';

/**
 * For whom somebody acts by the words around the role: the country of "US officials", the body of "GM spokesman",
 * the possessor of "China's envoy", what stands behind "of", "for" or "at". A person's people act for his party.
 */
export function partyNamedBy(
  reading: NamePhrase | RolePhrase | BodyPhrase,
  work: Identification,
): ActorDraft | null {
  const country = reading.type === 'name' ? reading.titleCountry : reading.country;
  if (country) return work.book.actor(country, 'country');
  const owner = reading.owner ? (actorsOf(reading.owner, work)[0] ?? null) : null;
  const named = owner ?? bodyAmong(reading.modifiers, work);
  if (!named || named.kind === 'place') return null;
  return named.kind === 'person' ? named.party : named;
}

/** The named actor whose name opens the modifiers, the longest first. */
function bodyAmong(modifiers: readonly string[], { index }: Identification): ActorDraft | null {
  for (let length = Math.min(4, modifiers.length); length > 0; length--) {
    const [actor] = index.candidates(modifiers.slice(0, length));
    if (actor) return actor;
  }
  return null;
}

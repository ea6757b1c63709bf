import type { ActorDraft } from '../actors/actor-book.ts';
import type { BodyPhrase, NamePhrase, RolePhrase } from '../names/reading.ts';
import { isCapitalised } from '../names/word-shape.ts';
import type { Identification } from './identification.ts';

/**
 * For whom somebody acts by the words around the role: the country of "US officials", the body of "GM spokesman",
 * the possessor of "China's envoy", what stands behind "of", "for" or "at". A person's people act for his party.
 * Nobody is the party of `self`, the one asked for.
 */
export function partyNamedBy(
  reading: NamePhrase | RolePhrase | BodyPhrase,
  self: ActorDraft | null,
  work: Identification,
): ActorDraft | null {
  const country = reading.type === 'name' ? reading.titleCountry : reading.country;
  if (country) return work.book.actor(country, 'country');
  const owner = reading.owner ? work.actorsOf(reading.owner)[0] : undefined;
  const named = bodyAmong(reading.modifiers, work) ?? owner;
  if (!named || named === self || named.kind === 'place') return null;
  return named.kind === 'person' ? named.party : named;
}

/** The named actor whose name the modifiers hold, the longest name first: "senior [Taliban] commander". */
function bodyAmong(modifiers: readonly string[], { index }: Identification): ActorDraft | undefined {
  const from = modifiers.findIndex(isCapitalised);
  if (from < 0) return undefined;
  for (let length = Math.min(4, modifiers.length - from); length > 0; length--) {
    const [actor] = index.candidates(modifiers.slice(from, from + length));
    if (actor) return actor;
  }
  return undefined;
}

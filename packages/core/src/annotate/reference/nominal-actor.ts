import { type ActorDraft, countForm } from '../actors/actor-book.ts';
import type { BodyPhrase, RolePhrase } from '../names/reading.ts';
import { isRoleNoun } from '../names/role-noun.ts';
import type { Identification } from './identification.ts';
import { partyNamedBy } from './party-named-by.ts';
import { resolveBody, resolveRole } from './resolve-nominal.ts';

/** Whom a role means: the one named beside it, one told of before, or somebody unnamed. */
export function roleActor(reading: RolePhrase, work: Identification): ActorDraft | null {
  if (reading.appositive) {
    const [actor] = work.actorsOf(reading.appositive);
    if (actor) return actor;
  }
  const party = partyNamedBy(reading, null, work);
  const known = resolveRole(reading, party, work.trail);
  if (known) {
    countForm(known, reading.text);
    return known;
  }
  const kind = reading.plural ? 'group' : isRoleNoun(reading.noun) ? 'person' : 'organisation';
  const actor = work.book.actor(reading.text, kind, { plural: reading.plural, named: isParty(reading) });
  if (party !== actor) actor.party ??= party;
  actor.gender ??= reading.gender;
  countForm(actor, reading.shortText);
  return actor;
}

/** "Republicans": a capital makes a party's name of a plural noun. */
function isParty({ plural, text }: RolePhrase): boolean {
  return plural && /^\p{Lu}\S+$/u.test(text);
}

/** Which body a noun means: the one named beside it, one told of before, or one known by its noun alone. */
export function bodyActor(reading: BodyPhrase, work: Identification): ActorDraft | null {
  if (reading.appositive) {
    const [actor] = work.actorsOf(reading.appositive);
    if (actor) return actor;
  }
  const party = partyNamedBy(reading, null, work);
  if (reading.noun === 'side') return party;
  const known = resolveBody(reading, work.trail);
  if (known) {
    countForm(known, reading.text);
    return known;
  }
  const actor = work.book.actor(reading.text, reading.plural ? 'group' : 'organisation', {
    plural: reading.plural,
    named: reading.specific,
  });
  if (party !== actor) actor.party ??= party;
  return actor;
}

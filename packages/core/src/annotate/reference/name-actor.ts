import { STATE_BODIES } from '../../lexicon/en/organisation-nouns.ts';
import { type ActorBook, type ActorDraft, countForm } from '../actors/actor-book.ts';
import { isWordOfCountry, useOfCountryWord } from '../names/countries.ts';
import type { NamePhrase } from '../names/reading.ts';
import { fold } from '../names/word-shape.ts';
import type { Identification } from './identification.ts';
import { partyNamedBy } from './party-named-by.ts';
import type { Trail } from './trail.ts';

/** The actor that a name means, and what its title tells of him; null when it names no actor. */
export function nameActor(reading: NamePhrase, work: Identification): ActorDraft | null {
  const actor =
    compassCountry(reading, work.book) ?? nearest(work.index.candidates(reading.words), work.trail);
  if (!actor) return null;
  countForm(actor, reading.words.join(' '));
  if (reading.acronym) countForm(actor, reading.acronym);
  actor.gender ??= reading.gender;
  if (actor.kind === 'person') {
    if (reading.title && reading.title.length > (actor.role?.length ?? 0)) actor.role = reading.title;
    if (reading.politicalParty)
      actor.party ??= work.book.actor(reading.politicalParty, 'group', { plural: true });
    actor.party ??= partyNamedBy(reading, actor, work);
  } else if (actor.kind === 'organisation') {
    actor.party ??= stateOf(reading, work);
  }
  return actor;
}

/** "the North" where the article speaks of a country so named, or of its other half: "North and South Korea". */
function compassCountry({ words }: NamePhrase, { actor, countries }: ActorBook): ActorDraft | null {
  const [word] = words;
  if (words.length !== 1 || !word || !COMPASS.has(word)) return null;
  const named = countries.find(({ name }) => name.startsWith(`${word} `));
  if (named) return named;
  const halves = countries.map(({ name }) => name.replace(/^\S+/u, word));
  const half = halves.find((name) => name !== word && useOfCountryWord(name) === 'name');
  return half ? actor(half, 'country') : null;
}

const COMPASS: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West']);

/** Among namesakes, the one spoken of last; the first when none was. */
function nearest(candidates: readonly ActorDraft[], trail: Trail): ActorDraft | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const step = trail.recent().find(({ actors }) => actors.length === 1 && candidates.includes(actors[0]!));
  return step?.actors[0] ?? candidates[0] ?? null;
}

/** The country of a ministry, an army, an embassy whose name begins with it. */
function stateOf({ words }: NamePhrase, { book }: Identification): ActorDraft | null {
  const [first = ''] = words;
  const isBody = words.length > 1 && words.some((word) => STATE_BODIES.has(word.toLowerCase()));
  if (!isBody || !isWordOfCountry(fold(first))) return null;
  return book.countries.find(({ forms }) => forms.has(first)) ?? null;
}

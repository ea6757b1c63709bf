import { STATE_BODIES } from '../../lexicon/en/organisation-nouns.ts';
import type { Doc } from '../../syntax/doc.ts';
import { type ActorBook, type ActorDraft, countForm } from '../actors/actor-book.ts';
import { linkNames, type Misspelling, type NameIndex } from '../actors/link-names.ts';
import { isWordOfCountry } from '../names/countries.ts';
import type {
  BodyPhrase,
  CountryPhrase,
  NamePhrase,
  PairPhrase,
  Reading,
  RolePhrase,
} from '../names/reading.ts';
import { fold } from '../names/word-shape.ts';
import { partyNamedBy } from './party-named-by.ts';
import { prominentActors } from './prominent-actors.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { resolveBody, resolveRole } from './resolve-nominal.ts';
import { resolvePair } from './resolve-pair.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { isJoined, stepOf } from './step.ts';
import { trail as emptyTrail, type Trail } from './trail.ts';

/** A reading with whom it means. */
export interface Identified {
  readonly reading: Reading;
  readonly actors: readonly ActorDraft[];
  /** Where the phrase ends; behind the second of two joined by "and". */
  readonly to: number;
  readonly joined: boolean;
}

/** What identifying works with. */
export interface Identification {
  readonly book: ActorBook;
  readonly index: NameIndex;
  readonly trail: Trail;
  readonly known: Map<Reading, readonly ActorDraft[]>;
}

/** Tell whom each reading of the article means, in reading order; makes the actors on the way. */
export function identify(
  doc: Doc,
  readings: readonly Reading[],
  book: ActorBook,
): { identified: readonly Identified[]; misspellings: readonly Misspelling[] } {
  const names = readings.filter((reading): reading is NamePhrase => reading.type === 'name');
  const index = linkNames(
    book,
    names.filter(({ weak }) => !weak),
  );
  const work: Identification = { book, index, trail: emptyTrail(), known: new Map() };
  const quoted = quotedTokens(doc);
  const prominent = prominentActors(readings, work);
  const found: Identified[] = [];
  let outer: Reading | null = null;
  for (const reading of readings) {
    const sentence = doc.sentences[reading.sentence]!;
    const inner: boolean = outer !== null && outer.sentence === reading.sentence && reading.from < outer.to;
    const step = stepOf(sentence, reading, quoted[reading.sentence]?.[reading.head] ?? false, inner);
    const actors =
      reading.type === 'pronoun'
        ? resolvePronoun(reading, step, work.trail)
        : reading.type === 'pair'
          ? pairActors(reading, work, prominent)
          : actorsOf(reading, work);
    work.known.set(reading, actors);
    found.push({ reading, actors, to: reading.to, joined: false });
    if (actors.length > 0) work.trail.add({ ...step, actors });
    if (inner) continue;
    const before: readonly ActorDraft[] = outer ? (work.known.get(outer) ?? []) : [];
    if (outer && isJoined(sentence, outer, reading, before, actors)) {
      shareParty(before, actors);
      const both = [...new Set([...before, ...actors])];
      found.push({ reading: outer, actors: both, to: reading.to, joined: true });
      work.trail.add({ ...stepOf(sentence, outer, step.quoted, false), actors: both });
    }
    outer = reading;
  }
  return { identified: found, misspellings: index.misspellings };
}

function pairActors(
  reading: PairPhrase,
  work: Identification,
  prominent: readonly ActorDraft[],
): readonly ActorDraft[] {
  const parties = resolvePair(reading, work.trail, prominent);
  return parties.length > 0
    ? parties
    : [work.book.actor(reading.text, 'group', { plural: true, named: false })];
}

/** Whom a reading means that does not point back, or does so by its noun. */
export function actorsOf(reading: Reading, work: Identification): readonly ActorDraft[] {
  const known = work.known.get(reading);
  if (known) return known;
  work.known.set(reading, []);
  const actor = actorOf(reading, work);
  const actors = actor ? [actor] : [];
  work.known.set(reading, actors);
  return actors;
}

function actorOf(reading: Reading, work: Identification): ActorDraft | null {
  switch (reading.type) {
    case 'country':
      return countryActor(reading, work);
    case 'name':
      return nameActor(reading, work);
    case 'role':
      return roleActor(reading, work);
    case 'body':
      return bodyActor(reading, work);
    default:
      return null;
  }
}

/** "US Treasury Secretary Ann Roe and Commerce Secretary Joe Doe": the first one's country is the second one's. */
function shareParty([left]: readonly ActorDraft[], [right]: readonly ActorDraft[]): void {
  if (left?.kind === 'person' && right?.kind === 'person' && left.party && right.role)
    right.party ??= left.party;
}

function countryActor(reading: CountryPhrase, { book }: Identification): ActorDraft | null {
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

function nameActor(reading: NamePhrase, work: Identification): ActorDraft | null {
  const actor = nearest(work.index.candidates(reading.words), work.trail);
  if (!actor) return null;
  countForm(actor, reading.words.join(' '));
  if (reading.acronym) countForm(actor, reading.acronym);
  actor.gender ??= reading.gender;
  if (actor.kind === 'person') {
    if (reading.title && reading.title.length > (actor.role?.length ?? 0)) actor.role = reading.title;
    if (reading.politicalParty)
      actor.party ??= work.book.actor(reading.politicalParty, 'group', { plural: true });
    actor.party ??= partyNamedBy(reading, work);
  } else if (actor.kind === 'organisation') {
    actor.party ??= stateOf(reading, work);
  }
  return actor;
}

/** Among namesakes, the one spoken of last; the first when none was. */
function nearest(candidates: readonly ActorDraft[], trail: Trail): ActorDraft | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const step = trail.recent().find(({ actors }) => actors.length === 1 && candidates.includes(actors[0]!));
  return step?.actors[0] ?? candidates[0] ?? null;
}

/** The country of a ministry, an army, an embassy whose name begins with it. */
function stateOf({ words }: NamePhrase, { book }: Identification): ActorDraft | null {
  const first = words[0] ?? '';
  if (
    words.length < 2 ||
    !isWordOfCountry(fold(first)) ||
    !words.some((word) => STATE_BODIES.has(word.toLowerCase()))
  )
    return null;
  return (
    [...book.drafts.values()].find((draft) => draft.kind === 'country' && draft.forms.has(first)) ?? null
  );
}

function roleActor(reading: RolePhrase, work: Identification): ActorDraft | null {
  const party = partyNamedBy(reading, work);
  if (reading.appositive) {
    const actor = actorOf(reading.appositive, work);
    if (actor) return actor;
  }
  const known = resolveRole(reading, party, work.trail);
  if (known) {
    countForm(known, reading.text);
    return known;
  }
  const actor = work.book.actor(reading.text, reading.plural ? 'group' : 'person', {
    plural: reading.plural,
    named: false,
  });
  actor.party ??= party;
  actor.gender ??= reading.gender;
  return actor;
}

function bodyActor(reading: BodyPhrase, work: Identification): ActorDraft | null {
  if (reading.appositive) {
    const actor = actorOf(reading.appositive, work);
    if (actor) return actor;
  }
  const party = partyNamedBy(reading, work);
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
  actor.party ??= party;
  return actor;
}

import type { Doc } from '../../syntax/doc.ts';
import type { ActorBook, ActorDraft } from '../actors/actor-book.ts';
import { linkNames, type Misspelling, type NameIndex } from '../actors/link-names.ts';
import { nameKey } from '../actors/name-groups.ts';
import { type OwnNames, type OwnParty, withOwnNames } from '../names/own-names.ts';
import { isTitleCase, readHeadline } from '../names/read-headline.ts';
import { readSentence } from '../names/read-sentence.ts';
import type { NamePhrase, PairPhrase, Reading, RelativePhrase } from '../names/reading.ts';
import { countryActor } from './country-actor.ts';
import type { Identification } from './identification.ts';
import { nameActor } from './name-actor.ts';
import { bodyActor, roleActor } from './nominal-actor.ts';
import { prominentActors } from './prominent-actors.ts';
import { quotedTokens } from './quoted-tokens.ts';
import { resolvePair } from './resolve-pair.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { isJoined, stepOf } from './step.ts';
import { type Step, type Trail, trail } from './trail.ts';

/** A reading with whom it means. */
export interface Identified {
  readonly reading: Reading;
  readonly actors: readonly ActorDraft[];
  /** Where the phrase ends; behind the second of two joined by "and". */
  readonly to: number;
  readonly joined: boolean;
}

/** Tell whom each noun phrase of the article means, in reading order; enters the actors in the book on the way. */
export function identify(
  doc: Doc,
  book: ActorBook,
  own: OwnNames,
): { identified: readonly Identified[]; misspellings: readonly Misspelling[] } {
  const { readings, index } = readAll(doc, book, own);
  const work = identification(book, index);
  const quoted = quotedTokens(doc);
  const prominent = prominentActors(readings, work);
  const found: Identified[] = [];
  let outer: Reading | null = null;
  for (const reading of readings) {
    const sentence = doc.sentences[reading.sentence]!;
    const inner: boolean = outer !== null && outer.sentence === reading.sentence && reading.from < outer.to;
    const step = stepOf(sentence, reading, quoted[reading.sentence]?.[reading.head] ?? false, inner);
    const actors = actorsAtStep(reading, step, work, prominent);
    found.push({ reading, actors, to: reading.to, joined: false });
    if (actors.length > 0) work.trail.add({ ...step, actors });
    if (inner || reading.type === 'relative') continue;
    const before: readonly ActorDraft[] =
      found.findLast((item) => item.reading === outer && !item.joined)?.actors ?? [];
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

/** Plain sentences first: they tell which names there are, and headlines are read by those. */
function readAll(
  doc: Doc,
  book: ActorBook,
  own: OwnNames,
): { readings: readonly Reading[]; index: NameIndex } {
  const plain = doc.sentences.map((sentence) =>
    isTitleCase(sentence) ? null : withOwnNames(sentence, readSentence(sentence), own),
  );
  const isOwn = ({ words }: NamePhrase) => own.byName.has(nameKey(words));
  const names = plain.flatMap((readings) => (readings ?? []).filter(isSureName));
  const linked = linkNames(
    book,
    names.filter((name) => !isOwn(name)),
  );
  const index: NameIndex = {
    ...linked,
    candidates(words) {
      const party = own.byName.get(nameKey(words));
      return party === undefined ? linked.candidates(words) : [ownActor(book, party)];
    },
  };
  const isKnown = (words: readonly string[]): boolean => index.candidates(words).length > 0;
  const readings = doc.sentences.flatMap(
    (sentence, at) => plain[at] ?? withOwnNames(sentence, readHeadline(sentence, isKnown), own),
  );
  return { readings, index };
}

function ownActor(book: ActorBook, { name, kind }: OwnParty): ActorDraft {
  return book.actor(name, kind, { plural: kind === 'group' });
}

function isSureName(reading: Reading): reading is NamePhrase {
  return reading.type === 'name' && !reading.tentative;
}

function identification(book: ActorBook, index: NameIndex): Identification {
  const known = new Map<Reading, readonly ActorDraft[]>();
  const work: Identification = {
    book,
    index,
    trail: trail(),
    actorsOf(reading) {
      const before = known.get(reading);
      if (before) return before;
      // A phrase within itself would ask for ever.
      known.set(reading, []);
      const actor = actorOf(reading, work);
      const actors = actor ? [actor] : [];
      known.set(reading, actors);
      return actors;
    },
  };
  return work;
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

function actorsAtStep(
  reading: Reading,
  step: Step,
  work: Identification,
  prominent: readonly ActorDraft[],
): readonly ActorDraft[] {
  if (reading.type === 'pronoun') return resolvePronoun(reading, step, work.trail);
  if (reading.type === 'relative') return antecedent(reading, work.trail);
  if (reading.type === 'pair') return pairActors(reading, work, prominent);
  return work.actorsOf(reading);
}

/** Whom the phrase means that a relative clause hangs from. */
function antecedent({ sentence, antecedent: at }: RelativePhrase, { recent }: Trail): readonly ActorDraft[] {
  const holds = ({ reading }: Step): boolean =>
    reading.sentence === sentence && reading.from <= at && at < reading.to;
  return recent().find(holds)?.actors ?? [];
}

/** The parties that are meant; "the leaders" as a group of its own where nobody tells who they are. */
function pairActors(
  pair: PairPhrase,
  work: Identification,
  prominent: readonly ActorDraft[],
): readonly ActorDraft[] {
  const parties = resolvePair(pair, work.trail, prominent);
  if (parties.length > 0) return parties;
  return [work.book.actor(pair.text, 'group', { plural: true, named: false })];
}

/** "US Treasury Secretary Ann Roe and Commerce Secretary Joe Doe": the first one's country is the second one's. */
function shareParty([left]: readonly ActorDraft[], [right]: readonly ActorDraft[]): void {
  if (left?.kind === 'person' && right?.kind === 'person' && left.party && right.role)
    right.party ??= left.party;
}

import type { AnnotatedActor, AnnotatedDoc, Mention } from '../../annotate/annotated-doc.ts';
import { mentionsAcross } from '../../annotate/ask/actors-at.ts';
import type { Speaker } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import { slug } from '../../text/slug.ts';
import { describedPeople } from './described-people.ts';
import type { Draft } from './draft.ts';
import type { Word } from './statement.ts';

/** Who said something, and who handed it on, the outermost last. */
interface Speakers {
  readonly speaker: Speaker | null;
  readonly accounts: readonly Speaker[];
}

/** The speakers of a document's drafts, in their order: actors where the source refers to one, else its own words. */
export function findSpeakers(doc: AnnotatedDoc, drafts: readonly Draft[]): readonly Speakers[] {
  const found = new Map<Draft, Speaker | null>();
  const accounts = new Map<Draft, readonly Speaker[]>();
  const described = describedPeople(doc);
  let last: Spoken | null = null;
  for (const draft of drafts) {
    const speaker: Speaker | null = draft.follows
      ? (found.get(draft.follows) ?? null)
      : draft.actor
        ? speakerFrom([draft.actor], null)
        : speakerOf(doc, described, draft.voice, draft.start, last);
    accounts.set(
      draft,
      draft.accounts.flatMap((source) => speakerOf(doc, described, source, draft.start, last) ?? []),
    );
    found.set(draft, speaker);
    if (speaker) last = { speaker, end: draft.content.at(-1)!.end };
  }
  return drafts.map((draft) => ({ speaker: found.get(draft)!, accounts: accounts.get(draft)! }));
}

/** Who spoke last, and where that ended. */
interface Spoken {
  readonly speaker: Speaker;
  readonly end: number;
}

/** Whom the words of a source name, in a statement that begins at `start`. */
function speakerOf(
  doc: AnnotatedDoc,
  described: ReadonlyMap<string, AnnotatedActor | null>,
  source: readonly Word[],
  start: number,
  last: Spoken | null,
): Speaker | null {
  if (source.length === 0) return null;
  const pronoun = source.length === 1 && source[0]!.upos === 'PRON';
  if (pronoun && last && goesOn(doc, source[0]!.lower, last, start)) return last.speaker;
  const actors = actorsOf(doc, source);
  const same = describedBy(source, described);
  if (same && actors.every(({ named }) => !named)) return speakerFrom([same], null);
  if (actors.length > 0 && !(actors.length === 1 && isPair(source)))
    return speakerFrom(actors, pronoun ? null : wordsOf(source));
  if (pronoun) return last?.speaker ?? null;
  const name = wordsOf(source);
  return { id: slug(name), name, role: null, party: null };
}

/** "the veteran grocer": somebody whom the article calls a grocer. */
function describedBy(
  source: readonly Word[],
  described: ReadonlyMap<string, AnnotatedActor | null>,
): AnnotatedActor | null {
  const noun = source.at(-1)!;
  const definite = source[0]!.lower === 'the' && noun.xpos === 'NN';
  return definite ? (described.get(noun.lemma) ?? null) : null;
}

/** "Ana and Luis Soto" */
function isPair(source: readonly Word[]): boolean {
  const and = source.findIndex(({ lower }) => lower === 'and');
  return and === 1 && source[0]!.upos === 'PROPN' && source[2]?.upos === 'PROPN';
}

const GENDER: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);
/** How far behind the last quote "he" or "she" still is its speaker, in UTF-16 code units. */
const TURN_REACH = 600;

/** Whether "he" or "she" is who spoke last: whoever speaks on is seldom named again. */
function goesOn(doc: AnnotatedDoc, pronoun: string, { speaker, end }: Spoken, start: number): boolean {
  const gender = GENDER.get(pronoun);
  const actor = doc.actors.get(speaker.id);
  if (!gender || !actor || actor.kind !== 'person' || start - end > TURN_REACH) return false;
  return actor.gender === null || actor.gender === gender;
}

/** The actors of the source: a named person in it, else of the widest mention that holds its main word. */
function actorsOf(doc: AnnotatedDoc, source: readonly Word[]): readonly AnnotatedActor[] {
  const span = { start: source[0]!.start, end: source.at(-1)!.end };
  const within = mentionsAcross(doc, span);
  const main = mainWord(source);
  const widest = within.find((mention) => mention.actors.length > 0 && holds(mention, main));
  const known = actorsById(doc, widest);
  if (known.some(({ named, kind }) => named && kind === 'person')) return known;
  const person = within.find(
    (mention) =>
      mention.start >= span.start &&
      mention.end <= span.end &&
      mention.kind !== 'pronoun' &&
      isNamedPerson(doc, mention) &&
      standsFree(source, mention),
  );
  return person ? actorsById(doc, person) : known;
}

function actorsById(doc: AnnotatedDoc, mention: Mention | undefined): readonly AnnotatedActor[] {
  return (mention?.actors ?? []).flatMap((id) => doc.actors.get(id) ?? []);
}

function isNamedPerson(doc: AnnotatedDoc, mention: Mention): boolean {
  return actorsById(doc, mention).some(({ named, kind }) => named && kind === 'person');
}

/** Whether a mention is neither an owner ("Wang's aide") nor behind a preposition ("aide to Wang"). */
function standsFree(source: readonly Word[], mention: Mention): boolean {
  const before = source.findLast(({ end }) => end <= mention.start);
  const after = source.find(({ start }) => start >= mention.end);
  return before?.upos !== 'ADP' && !/^['’]s?$/.test(after?.lower ?? '');
}

/** The word that the others hang on. */
function mainWord(source: readonly Word[]): Word {
  const first = source[0]!.index;
  const last = source.at(-1)!.index;
  return source.find(({ head, upos }) => (head < first || head > last) && upos !== 'PUNCT') ?? source.at(-1)!;
}

function holds(span: Span, word: Span): boolean {
  return span.start <= word.start && word.end <= span.end;
}

/** The speaker that actors make together. The unnamed are called as the source calls them. */
function speakerFrom(actors: readonly AnnotatedActor[], words: string | null): Speaker {
  const [first] = actors as readonly [AnnotatedActor];
  const alone = actors.length === 1;
  return {
    id: actors.map(({ id }) => id).join('+'),
    name: alone && !first.named && words ? words : actors.map(({ name }) => name).join(' and '),
    role: alone ? first.role : null,
    party: actors.every(({ party }) => party === first.party) ? first.party : null,
  };
}

/** The source as a name: without article, in lower case where only its place gives it a capital. */
function wordsOf(source: readonly Word[]): string {
  const words = /^(?:the|an?)$/.test(source[0]!.lower) && source.length > 1 ? source.slice(1) : source;
  return words
    .map((word, index) => {
      const gap = index > 0 && words[index - 1]!.end < word.start ? ' ' : '';
      return gap + (word.index === 0 && word.xpos === 'NNS' ? word.lower : word.text);
    })
    .join('');
}

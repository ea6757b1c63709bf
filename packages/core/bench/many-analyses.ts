import type { Actor } from '../src/schema/actor.ts';
import type { Analysis } from '../src/schema/analysis.ts';
import { slug } from '../src/text/slug.ts';

/** The chance that an article tells of talks that no one before told of; else the more told of, the likelier. */
const NEW_TALKS = 0.05;
/** So many countries hold all talks; a few of them most. */
const COUNTRIES = 40;
/** The chance of a word to be another one, in each article anew. */
const OTHER_WORD = 0.2;
const WORDS = 3_000;
const SYLLABLES = ['ba', 'dor', 'el', 'fin', 'gra', 'hol', 'is', 'kar', 'lum', 'mer', 'nor', 'ost'];

/**
 * Analyses for a bench, made up from those of real articles. Talks are between countries of one world, some told of in
 * thousands of reports, most in a few; a report has half of the items and quotes of an article of its talks, in part in
 * other words, and a text of shuffled sentences. The same for the same size.
 */
export function manyAnalyses(models: readonly Analysis[], size: number): Analysis[] {
  const random = generator(7);
  const talks: Talks[] = [];
  return Array.from({ length: size }, (_, at) => {
    const known = random() < NEW_TALKS ? undefined : talks[Math.floor(random() * talks.length)];
    const told = known ?? newTalks(models, at, random);
    talks.push(told);
    return report(told, at, random);
  });
}

/** Talks between countries: the articles that are varied, and who is meant by those named in them. */
interface Talks {
  readonly id: number;
  readonly models: readonly Analysis[];
  readonly countries: readonly string[];
}

function newTalks(models: readonly Analysis[], id: number, random: () => number): Talks {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  return {
    id,
    models: [pick(models), pick(models), pick(models)],
    countries: Array.from({ length: 4 }, () => made(Math.floor(COUNTRIES * random() ** 2))),
  };
}

function report(talks: Talks, at: number, random: () => number): Analysis {
  const model = talks.models[at % talks.models.length]!;
  const half = <Value>(values: readonly Value[]) => values.filter(() => random() < 0.5);
  const vary = (text: string) =>
    text.replace(/\p{L}{5,}/gu, (word) =>
      random() < OTHER_WORD ? made(Math.floor(WORDS * random() ** 2)).toLowerCase() : word,
    );
  const kinds = new Map(model.actors.map(({ id, kind }) => [id, kind]));
  const rename = <Value extends Pick<Actor, 'id' | 'name'>>(one: Value): Value => {
    const name = nameIn(talks, one, kinds.get(one.id));
    return { ...one, id: slug(name), name };
  };
  const item = <Value extends Analysis['agreements'][number] | Analysis['openIssues'][number]>(
    one: Value,
  ): Value => ({
    ...one,
    parties: one.parties.map(rename),
    matter: vary(one.matter),
    summary: vary(one.summary),
    evidence: one.evidence.map((piece) => ({ ...piece, text: vary(piece.text) })),
  });
  const sentences = half(model.article.text.split(/(?<=\.) /u)).sort(() => random() - 0.5);
  const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(at / 10)));
  return {
    ...model,
    id: `article-${at}`,
    article: {
      ...model.article,
      outlet: made(Math.floor(50 * random() ** 2)),
      published: day.toISOString().slice(0, 10),
      text: vary(sentences.join(' ')),
    },
    actors: model.actors.map((actor) => ({ ...rename(actor), aliases: [], party: null })),
    quotes: half(model.quotes).map((quote) => ({
      ...quote,
      speaker: quote.speaker && rename(quote.speaker),
      content: quote.content.map((piece) => ({ ...piece, text: vary(piece.text) })),
    })),
    agreements: half(model.agreements).map(item),
    openIssues: half(model.openIssues).map(item),
    furniture: [],
  };
}

/** What an actor of the model is called in the talks. */
function nameIn(
  { id, countries }: Talks,
  { id: actor, name }: Pick<Actor, 'id' | 'name'>,
  kind?: Actor['kind'],
) {
  const place = [...actor].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  if (kind === 'country') return countries[place % countries.length]!;
  return `${name} ${made(id % 500)}`;
}

/** A name of its own for each number. */
function made(number: number): string {
  let [name, rest] = ['', number + 12];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) name += SYLLABLES[rest % SYLLABLES.length];
  return name[0]!.toUpperCase() + name.slice(1);
}

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import type { Analysis } from '../src/schema/analysis.ts';
import { slug } from '../src/text/slug.ts';

/** So many articles tell of the same parties' talks. */
const EVENT = 20;
const SYLLABLES = ['ba', 'dor', 'el', 'fin', 'gra', 'hol', 'is', 'kar', 'lum', 'mer', 'nor', 'ost'];

/**
 * Analyses for a bench: each takes a random half of a seed's items and quotes, and calls the actors by the names of its
 * event; texts are shuffled sentences. The same for the same size.
 */
export function manyAnalyses(seeds: readonly Analysis[], size: number): Analysis[] {
  const random = generator(7);
  return Array.from({ length: size }, (_, at) => vary(seeds[at % seeds.length]!, at, random));
}

function vary(seed: Analysis, at: number, random: () => number): Analysis {
  const event = Math.floor(at / EVENT);
  const rename = (name: string) => `${name} ${made(event)}`;
  const half = <Value>(values: readonly Value[]) => values.filter(() => random() < 0.5);
  const party = <Value extends { readonly id: string; readonly name: string }>(one: Value): Value => ({
    ...one,
    id: slug(rename(one.id)),
    name: rename(one.name),
  });
  const parties = <Value extends { readonly parties: Analysis['agreements'][number]['parties'] }>(
    item: Value,
  ) => ({
    ...item,
    parties: item.parties.map(party),
  });
  const sentences = seed.article.text.split(/(?<=\.) /u);
  const month = String(1 + (event % 12)).padStart(2, '0');
  return {
    ...seed,
    id: `article-${at}`,
    article: {
      ...seed.article,
      published: `${2000 + Math.floor(event / 12)}-${month}-${String(1 + (at % 20)).padStart(2, '0')}`,
      text: half(sentences)
        .sort(() => random() - 0.5)
        .join(` ${made(Math.floor(random() * 1e6))} `),
    },
    actors: seed.actors.map(party),
    quotes: half(seed.quotes).map((quote) => ({ ...quote, speaker: quote.speaker && party(quote.speaker) })),
    agreements: half(seed.agreements).map(parties),
    openIssues: half(seed.openIssues).map(parties),
    furniture: [],
  };
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

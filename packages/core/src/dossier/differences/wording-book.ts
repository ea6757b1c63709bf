import type { Difference } from '../../schema/dossier.ts';
import type { Quote } from '../../schema/quote.ts';
import { groupBy } from '../group-by.ts';
import { areSame } from '../memory.ts';
import { isReworded, sequenceHashes } from './reworded.ts';

/** A quote with its article, and the dossier's actor who said it. */
export interface ToldQuote {
  readonly article: string;
  readonly story: string;
  readonly speaker: string;
  readonly quote: Quote;
}

/** Two words in a row that more quotes than this have are a speaker's habit, and show no quotation. */
const HABIT = 12;

/**
 * A finder of the quotations that two stories give of one speaker in other words. It remembers: quotes are compared again
 * only where those of their speaker are not the ones of the last time, and a pair of quotes never.
 */
export function createWordingBook(): (quotes: readonly ToldQuote[]) => readonly Difference[] {
  const sequences = new WeakMap<Quote, Uint32Array>();
  let pages: ReadonlyMap<string, Page> = new Map();

  function sequencesOf(quote: Quote): Uint32Array {
    const known = sequences.get(quote) ?? sequenceHashes(quote);
    sequences.set(quote, known);
    return known;
  }

  return (quotes) => {
    pages = new Map(
      [...groupBy(quotes, ({ speaker }) => speaker)].map(([speaker, told]) => {
        const known = pages.get(speaker);
        const basis = told.flatMap(({ story, quote }) => [quote, story]);
        if (known && areSame(known.basis, basis)) return [speaker, known];
        return [speaker, { basis, ...compare(told, sequencesOf, known?.verdicts) }];
      }),
    );
    return [...pages.values()].flatMap(({ differences }) => differences);
  };
}

/** What is known of one speaker's quotes. */
interface Page {
  readonly basis: readonly unknown[];
  readonly differences: readonly Difference[];
  readonly verdicts: Verdicts;
}

/** Which pairs of quotes are one quotation in other words. */
type Verdicts = ReadonlyMap<Quote, ReadonlyMap<Quote, boolean>>;

function compare(
  quotes: readonly ToldQuote[],
  sequencesOf: (quote: Quote) => Uint32Array,
  known: Verdicts = new Map(),
): Omit<Page, 'basis'> {
  const bySequence = new Map<number, ToldQuote[]>();
  for (const told of quotes) {
    for (const sequence of sequencesOf(told.quote)) {
      const sharing = bySequence.get(sequence);
      if (sharing) sharing.push(told);
      else bySequence.set(sequence, [told]);
    }
  }
  const verdicts = new Map<Quote, Map<Quote, boolean>>();
  const differences: Difference[] = [];
  for (const sharing of bySequence.values()) {
    if (sharing.length > HABIT) continue;
    for (const [place, one] of sharing.entries()) {
      for (const other of sharing.slice(place + 1)) {
        const judged = verdicts.get(one.quote) ?? new Map<Quote, boolean>();
        if (one.story === other.story || judged.has(other.quote)) continue;
        const isOne = known.get(one.quote)?.get(other.quote) ?? isReworded(one.quote, other.quote);
        verdicts.set(one.quote, judged.set(other.quote, isOne));
        if (isOne) differences.push(difference(one, other));
      }
    }
  }
  return { differences, verdicts };
}

function difference(one: ToldQuote, other: ToldQuote): Difference {
  return {
    matter: null,
    kind: 'wording',
    about: one.quote.speaker!.name,
    readings: [one, other].map(({ article, quote }) => ({
      article,
      finding: quote.id,
      reading: quote.content.map((piece) => piece.text).join(' … '),
      evidence: quote.content,
    })),
  };
}

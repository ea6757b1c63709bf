import { countItemErrors, type ItemErrors } from './count-item-errors.ts';
import type { Pairing } from './pairing.ts';
import type { Rates } from './rates.ts';
import { scoreFurniture } from './score-furniture.ts';
import { type ItemScores, scoreItems } from './score-items.ts';
import { type QuoteScores, scoreQuotes } from './score-quotes.ts';

/** All scores of one corpus. Null where nothing in it is annotated for them. */
export interface CorpusScores {
  readonly documents: number;
  readonly quotes: QuoteScores | null;
  readonly items: ItemScores | null;
  readonly itemErrors: ItemErrors | null;
  readonly furniture: Rates | null;
}

/** Score everything that was found in a corpus. */
export function scoreCorpus(pairings: readonly Pairing[]): CorpusScores {
  return {
    documents: pairings.length,
    quotes: scoreQuotes(pairings),
    items: scoreItems(pairings),
    itemErrors: countItemErrors(pairings),
    furniture: scoreFurniture(pairings),
  };
}

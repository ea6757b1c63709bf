import type { GoldItem } from '../gold/gold-document.ts';
import type { PredictedItem } from '../prediction/prediction.ts';
import { type MatchedItems, matchItems } from './match-items.ts';
import { sameParty } from './names.ts';
import type { Pair } from './pair-greedily.ts';
import type { Pairing } from './pairing.ts';
import { type Rates, rates, share } from './rates.ts';

/** How well agreements and open issues were found, by kind and both together. */
export interface ItemScores {
  readonly agreements: KindScores;
  readonly openIssues: KindScores;
  readonly both: KindScores;
}

/**
 * Items found; of those, the share with the right status, and how many of their parties are named (as
 * predicted).
 */
export interface KindScores extends Rates {
  readonly status: number | null;
  readonly parties: Rates;
}

/** Score the agreements and open issues of all documents that are annotated for them; null where none is. */
export function scoreItems(pairings: readonly Pairing[]): ItemScores | null {
  const annotated = pairings.flatMap(({ gold, predicted }) =>
    gold.items ? [{ gold: gold.items, predicted }] : [],
  );
  if (annotated.length === 0) return null;
  const agreements = annotated.map(({ gold, predicted }) =>
    matchItems(gold.agreements, predicted.agreements),
  );
  const openIssues = annotated.map(({ gold, predicted }) =>
    matchItems(gold.openIssues, predicted.openIssues),
  );
  return {
    agreements: kindScores(agreements),
    openIssues: kindScores(openIssues),
    both: kindScores([...agreements, ...openIssues]),
  };
}

function kindScores(documents: readonly MatchedItems[]): KindScores {
  const pairs = documents.flatMap((document) => document.pairs);
  const missed = documents.flatMap((document) => document.missed).length;
  const extra = documents.flatMap((document) => document.extra).length;
  return {
    ...rates({
      gold: pairs.length + missed,
      predicted: pairs.length + extra,
      rightGold: pairs.length,
      rightPredicted: pairs.length,
    }),
    status: share(pairs.map(({ gold, predicted }) => gold.status === predicted.status)),
    parties: partyRates(pairs),
  };
}

/**
 * A party is right when gold names it too, and missed when no predicted one is the same: several names may
 * be one party's.
 */
function partyRates(pairs: readonly Pair<GoldItem, PredictedItem>[]): Rates {
  const right = pairs.flatMap(({ gold, predicted }) =>
    predicted.parties.filter((party) => isNamed(party, gold.parties)),
  );
  const missed = pairs.flatMap(({ gold, predicted }) =>
    gold.parties.filter((party) => !isNamed(party, predicted.parties)),
  );
  return rates({
    gold: right.length + missed.length,
    predicted: pairs.flatMap(({ predicted }) => predicted.parties).length,
    rightGold: right.length,
    rightPredicted: right.length,
  });
}

function isNamed(party: string, parties: readonly string[]): boolean {
  return parties.some((other) => sameParty(party, other));
}

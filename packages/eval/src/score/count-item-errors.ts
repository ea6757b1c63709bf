import type { GoldItem, GoldItems } from '../gold/gold-document.ts';
import type { PredictedItem } from '../prediction/prediction.ts';
import { matchItems } from './match-items.ts';
import { sameParty } from './names.ts';
import type { Pairing } from './pairing.ts';

/** How often agreements and open issues went wrong in which way. Each item counts once in the first four, and in the last three. */
export interface ItemErrors {
  /** Gold that nothing was found for. */
  readonly missedClause: number;
  /** An agreement found as an open issue, or the other way round. */
  readonly wrongKind: number;
  /** Found as its kind, with another status. */
  readonly wrongStatus: number;
  /** Found as its kind, with a party missing or too many. */
  readonly wrongParty: number;
  /** Found where gold has nothing, in words of hope, forecast or condition. */
  readonly speculationForFact: number;
  /** Found as news where gold has background; neither rewarded nor punished by the scores. */
  readonly historyForNews: number;
  /** Found where gold has nothing, otherwise. */
  readonly notAnItem: number;
}

/** Count the kinds of errors in all documents that are annotated for items; null where none is. */
export function countItemErrors(pairings: readonly Pairing[]): ItemErrors | null {
  const counts = pairings.flatMap(({ gold, predicted }) =>
    gold.items ? [documentErrors(gold.text, gold.items, predicted)] : [],
  );
  return counts.length === 0 ? null : counts.reduce(add);
}

function documentErrors(
  text: string,
  gold: GoldItems,
  predicted: { readonly agreements: readonly PredictedItem[]; readonly openIssues: readonly PredictedItem[] },
): ItemErrors {
  const agreements = matchItems(gold.agreements, predicted.agreements);
  const openIssues = matchItems(gold.openIssues, predicted.openIssues);
  const crossed = [
    matchItems(agreements.missed, openIssues.extra),
    matchItems(openIssues.missed, agreements.extra),
  ];
  const extra = crossed.flatMap((match) => match.extra);
  const speculations = extra.filter((item) => isSpeculation(text, item)).length;
  const pairs = [...agreements.pairs, ...openIssues.pairs];
  return {
    missedClause: crossed.flatMap(({ missed }) => missed).length,
    wrongKind: crossed.flatMap((match) => match.pairs).length,
    wrongStatus: pairs.filter((pair) => pair.gold.status !== pair.predicted.status).length,
    wrongParty: pairs.filter((pair) => !isSameSet(pair.gold.parties, pair.predicted.parties)).length,
    speculationForFact: speculations,
    historyForNews:
      countHistory(gold.agreements, predicted.agreements) +
      countHistory(gold.openIssues, predicted.openIssues),
    notAnItem: extra.length - speculations,
  };
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const covers = (all: readonly string[], some: readonly string[]) =>
    some.every((party) => all.some((name) => sameParty(party, name)));
  return covers(one, other) && covers(other, one);
}

/** Predictions that say nothing of being background and that only background gold excuses. */
function countHistory(gold: readonly GoldItem[], predicted: readonly PredictedItem[]): number {
  const current = gold.filter(({ background }) => !background);
  return matchItems(current, predicted).extra.length - matchItems(gold, predicted).extra.length;
}

function isSpeculation(text: string, { evidence }: PredictedItem): boolean {
  return evidence.some(({ start, end }) => SPECULATION.test(text.slice(start, end)));
}

const SPECULATION =
  /\b(?:could|expect(?:s|ed)?|hopes?|hoped|hoping|if|likely|may|might|possible|possibly|predict(?:s|ed)?|should|unless|unlikely|wants?|wanted|would)\b/iu;

function add(one: ItemErrors, other: ItemErrors): ItemErrors {
  return {
    missedClause: one.missedClause + other.missedClause,
    wrongKind: one.wrongKind + other.wrongKind,
    wrongStatus: one.wrongStatus + other.wrongStatus,
    wrongParty: one.wrongParty + other.wrongParty,
    speculationForFact: one.speculationForFact + other.speculationForFact,
    historyForNews: one.historyForNews + other.historyForNews,
    notAnItem: one.notAnItem + other.notAnItem,
  };
}

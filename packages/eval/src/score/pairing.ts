import type { GoldDocument } from '../gold/gold-document.ts';
import { requireInside } from '../input/any-span.ts';
import type { Prediction } from '../prediction/prediction.ts';

/** A document with what was found in it. */
export interface Pairing {
  readonly gold: GoldDocument;
  readonly predicted: Prediction;
}

/** Every document with its prediction; one without a prediction counts as one where nothing was found. */
export function pairUp(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
): readonly Pairing[] {
  return documents.map((gold) => {
    const predicted = predictions.get(gold.id) ?? nothingFound(gold.id);
    requireInside(gold.text, spansOf(predicted), `prediction for ${gold.id}`);
    return { gold, predicted };
  });
}

function nothingFound(id: string): Prediction {
  return { id, quotes: [], agreements: [], openIssues: [], furniture: [] };
}

function spansOf({ quotes, agreements, openIssues, furniture }: Prediction) {
  return [
    ...quotes.flatMap(({ content, source }) => [...content, ...source]),
    ...[...agreements, ...openIssues].flatMap(({ evidence }) => evidence),
    ...furniture,
  ];
}

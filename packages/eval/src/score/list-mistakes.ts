import type { Span } from '@parley/core';
import type { GoldItem } from '../gold/gold-document.ts';
import type { PredictedItem } from '../prediction/prediction.ts';
import { judgeQuotes } from './judge-quotes.ts';
import { matchItems } from './match-items.ts';
import type { Difference, Mistake, Reading } from './mistake.ts';
import type { Pairing } from './pairing.ts';
import { wholeQuotes } from './quote-units.ts';
import { matchLines } from './score-furniture.ts';
import { type Attribution, nameOf } from './speaker-right.ts';

/** Everything that gold and the prediction for one document disagree on, subject by subject. */
export function listMistakes(pairing: Pairing): readonly Mistake[] {
  const { gold, predicted } = pairing;
  const { id: document, text } = gold;
  const about = (subject: Mistake['subject'], differences: readonly Difference[]): readonly Mistake[] =>
    differences.map((difference) => ({ document, subject, ...difference }));
  return [
    ...about('quote', gold.quotes ? quoteDifferences(pairing) : []),
    ...about(
      'agreement',
      gold.items ? itemDifferences(text, gold.items.agreements, predicted.agreements) : [],
    ),
    ...about(
      'open issue',
      gold.items ? itemDifferences(text, gold.items.openIssues, predicted.openIssues) : [],
    ),
    ...about('furniture', gold.furniture ? lineDifferences(pairing) : []),
  ];
}

function quoteDifferences(pairing: Pairing): readonly Difference[] {
  const { gold, predicted, pairs, judged } = judgeQuotes(pairing, wholeQuotes);
  const paired = new Set<unknown>(pairs.flatMap((pair) => [pair.gold, pair.predicted]));
  const read = (quote: ReadableQuote): Reading => ({
    text: spanText(pairing.gold.text, quote.content),
    labels: [quote.type, nameOf(pairing.gold.text, quote) ?? 'nobody'],
  });
  return [
    ...gold.filter((unit) => !paired.has(unit)).map(({ quote }) => missed(read(quote))),
    ...predicted.filter((unit) => !paired.has(unit)).map(({ quote }) => extra(read(quote))),
    ...judged
      .filter(({ speaker }) => speaker === false)
      .map(
        (pair): Difference => ({ kind: 'speaker', gold: read(pair.gold), predicted: read(pair.predicted) }),
      ),
  ];
}

interface ReadableQuote extends Attribution {
  readonly type: string;
  readonly content: readonly Span[];
}

function itemDifferences(
  text: string,
  gold: readonly GoldItem[],
  predicted: readonly PredictedItem[],
): readonly Difference[] {
  const matched = matchItems(gold, predicted);
  const readGold = ({ status, evidence }: GoldItem): Reading => ({
    text: spanText(text, [evidence]),
    labels: [status],
  });
  const readPredicted = ({ status, evidence }: PredictedItem): Reading => ({
    text: spanText(text, evidence),
    labels: [status],
  });
  return [
    ...matched.missed.map((item) => missed(readGold(item))),
    ...matched.extra.map((item) => extra(readPredicted(item))),
    ...matched.pairs
      .filter((pair) => pair.gold.status !== pair.predicted.status)
      .map((pair): Difference => {
        return { kind: 'status', gold: readGold(pair.gold), predicted: readPredicted(pair.predicted) };
      }),
  ];
}

function lineDifferences(pairing: Pairing): readonly Difference[] {
  const lines = matchLines(pairing);
  const read = (line: Span): Reading => ({ text: spanText(pairing.gold.text, [line]), labels: [] });
  return [...lines.missed.map((line) => missed(read(line))), ...lines.extra.map((line) => extra(read(line)))];
}

function missed(gold: Reading): Difference {
  return { kind: 'missed', gold, predicted: null };
}

function extra(predicted: Reading): Difference {
  return { kind: 'extra', gold: null, predicted };
}

function spanText(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

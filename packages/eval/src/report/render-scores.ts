import type { ItemErrors } from '../score/count-item-errors.ts';
import type { Rates } from '../score/rates.ts';
import type { CorpusScores } from '../score/score-corpus.ts';
import type { ItemScores, KindScores } from '../score/score-items.ts';
import { type QuoteScores, quoteTypes, type TypeScores } from '../score/score-quotes.ts';
import { percent } from './percent.ts';
import { table } from './table.ts';

/** The scores of one corpus as tables for a reader, in percent. */
export function renderScores({ quotes, items, itemErrors, furniture }: CorpusScores): string {
  return [
    ...(quotes ? [table(quoteRows(quotes))] : []),
    ...(items ? [table(itemRows(items))] : []),
    ...(itemErrors ? [table(errorRows(itemErrors))] : []),
    ...(furniture
      ? [
          table([
            ['furniture', ...rateHeads],
            ['lines', ...rateCells(furniture)],
          ]),
        ]
      : []),
  ].join('\n\n');
}

const rateHeads = ['gold', 'found', 'P', 'R', 'F1'];

function quoteRows({ quote, segment, characters }: QuoteScores): readonly (readonly string[])[] {
  return [
    ['quotes', ...rateHeads, 'exact F1', 'speaker', 'name', 'end to end P', 'R', 'F1'],
    ...quoteTypes.map((type) => [type, ...typeCells(quote[type])]),
    ...quoteTypes.map((type) => [`segments, ${type}`, ...typeCells(segment[type])]),
    ['characters', ...rateCells(characters)],
  ];
}

function typeCells({ overlap, exact, endToEnd, speaker, name }: TypeScores): readonly string[] {
  const shares = [exact.f1, speaker, name, endToEnd.precision, endToEnd.recall, endToEnd.f1];
  return [...rateCells(overlap), ...shares.map(percent)];
}

function itemRows({ agreements, openIssues, both }: ItemScores): readonly (readonly string[])[] {
  return [
    ['items', ...rateHeads, 'status', 'parties F1'],
    ['agreements', ...kindCells(agreements)],
    ['open issues', ...kindCells(openIssues)],
    ['both', ...kindCells(both)],
  ];
}

function errorRows(errors: ItemErrors): readonly (readonly string[])[] {
  return [
    ['errors of items', 'count'],
    ['missed clause', String(errors.missedClause)],
    ['wrong kind', String(errors.wrongKind)],
    ['wrong status', String(errors.wrongStatus)],
    ['wrong party', String(errors.wrongParty)],
    ['speculation for fact', String(errors.speculationForFact)],
    ['history for news', String(errors.historyForNews)],
    ['not an item', String(errors.notAnItem)],
  ];
}

function kindCells(scores: KindScores): readonly string[] {
  return [...rateCells(scores), percent(scores.status), percent(scores.parties.f1)];
}

function rateCells({ gold, predicted, precision, recall, f1 }: Rates): readonly string[] {
  return [String(gold), String(predicted), percent(precision), percent(recall), percent(f1)];
}

import type { ArticleInput } from '@parley/core';

const OUTLETS = ['The Courier', 'Harbour News', 'Daily Ledger', 'The Strait Times', 'Norland Post', null];
const MATTERS = [
  'ferry line',
  'fishing quotas',
  'timber ban',
  'border road',
  'grain levy',
  'visa office',
  'gas price',
];
const POINTS = ['north', 'south', 'east', 'west', 'harbour', 'valley', 'island', 'river', 'lake', 'coast'];

/** A report of talks that never were, another for each number: some 600 characters, a dated day of 2026. */
export function inventedArticle(number: number): ArticleInput {
  const matter = MATTERS[number % MATTERS.length]!;
  const other = MATTERS[(number * 3 + 1) % MATTERS.length]!;
  const point = POINTS[Math.floor(number / MATTERS.length) % POINTS.length]!;
  const day = new Date(Date.UTC(2026, 0, 1) + (number % 360) * 86_400_000);
  return {
    id: `report-${number}`,
    outlet: OUTLETS[number % OUTLETS.length]!,
    published: day.toISOString().slice(0, 10),
    headline: `Norland and Sudria on the ${point} ${matter}`,
    text: `Norland and Sudria agreed on Monday to reopen the ${point} ${matter}, officials said.

The two sides made no progress on the ${other}, Norland's foreign minister Jane Roe said. “We will talk about the ${other} again,” she told reporters after meeting number ${number}.

“It was a start,” said Sudria's trade minister, John Doe. Sudria refused to lift its ${point} ${other}, and Norland pledged to publish its figures on the ${matter} by March.`,
  };
}

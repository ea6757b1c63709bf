import { displayText } from '@parley/core';
import type { Mistake, Reading } from '../score/mistake.ts';

/** The longest piece of an article that a listing shows, in UTF-16 code units. */
const longestText = 200;

/** A listing of mistakes for a reader, each with what gold and the prediction say, safe to print. */
export function renderMistakes(mistakes: readonly Mistake[]): string {
  return mistakes.map(renderMistake).join('\n');
}

function renderMistake({ document, subject, kind, gold, predicted }: Mistake): string {
  const sides = [
    ...(gold ? [`  gold   ${renderReading(gold)}`] : []),
    ...(predicted ? [`  found  ${renderReading(predicted)}`] : []),
  ];
  return [`${displayText(document)}: ${subject}, ${kind}`, ...sides].join('\n');
}

function renderReading({ text, labels }: Reading): string {
  const shown = displayText(text.length > longestText ? `${text.slice(0, longestText)}…` : text);
  return [...labels.map((label) => `[${displayText(label)}]`), shown].join(' ');
}

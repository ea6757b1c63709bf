import { displayText } from '@parley/core';
import type { Evaluation } from '../evaluate.ts';
import { renderMistakes } from './render-mistakes.ts';
import { renderScores } from './render-scores.ts';

/** One corpus for a reader: what it is, its scores, and its first mistakes, as many as asked for. */
export function renderEvaluation(
  { path, unpredicted, scores, mistakes }: Evaluation,
  errors: number,
): string {
  const title = `${displayText(path)}: ${scores.documents} ${scores.documents === 1 ? 'document' : 'documents'}`;
  return [
    unpredicted > 0 ? `${title}, ${unpredicted} of them without a prediction` : title,
    renderScores(scores),
    ...(errors > 0 && mistakes.length > 0 ? [renderMistakes(mistakes.slice(0, errors))] : []),
  ].join('\n\n');
}

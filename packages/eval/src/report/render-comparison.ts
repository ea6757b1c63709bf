import type { Comparison, Move } from '../baseline/baseline.ts';
import { table } from './table.ts';

/** What moved against the baseline, in percent, and what to do about it. */
export function renderComparison({ falls, rises }: Comparison): string {
  const parts = [
    ...(falls.length > 0 ? [renderMoves('fell', falls)] : []),
    ...(rises.length > 0 ? [renderMoves('rose', rises)] : []),
    ...(falls.length > 0 || rises.length > 0
      ? ['Where the numbers are as they should be: pnpm eval --update-baseline']
      : ['Nothing moved against baseline.json.']),
  ];
  return parts.join('\n\n');
}

function renderMoves(title: string, moves: readonly Move[]): string {
  return table([
    [title, 'was', 'is'],
    ...moves.map(({ measure, was, now }) => [measure, was.toFixed(2), now?.toFixed(2) ?? 'not measured']),
  ]);
}

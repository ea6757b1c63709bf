import { keyLabels } from '../key-labels.ts';
import { type KeyContext, type KeyRow, keyRows } from '../keys.ts';
import { fit, fitText, lineWidth } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { legend } from '../theme.ts';

/** The keys that work in a context and what the signs mean: side by side where there is room. */
export function helpLines(context: KeyContext, width: number): readonly Line[] {
  const keys = groups(keyRows(context)).flatMap(([group, rows], index) => [
    ...(index > 0 ? [[]] : []),
    [segment(group, 'strong')],
    ...rows.map((row) => [segment(`  ${fitText(keyLabels(row), 14)} `), segment(row.help, 'dim')]),
  ]);
  const signs: Line[] = [
    [segment('Signs', 'strong')],
    ...legend.map(({ glyph, word, tone }) => [segment(`  ${glyph} `, tone), segment(word, 'dim')]),
    [segment('  2/5 ', 'plain'), segment('told in 2 of 5 reports', 'dim')],
    [segment('  1/5≠1 ', 'plain'), segment('agreed in 1, open in 1', 'dim')],
  ];
  if (width < 72) return [...keys, [], ...signs];
  const left = Math.max(...keys.map(lineWidth)) + 3;
  return Array.from({ length: Math.max(keys.length, signs.length) }, (_, row) => [
    ...fit(keys[row] ?? [], left),
    ...(signs[row] ?? []),
  ]);
}

function groups(rows: readonly KeyRow[]): readonly (readonly [string, readonly KeyRow[]])[] {
  return [...new Set(rows.map(({ group }) => group))].map((group) => [
    group,
    rows.filter((row) => row.group === group),
  ]);
}

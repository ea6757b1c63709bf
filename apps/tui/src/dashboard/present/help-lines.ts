import { keyLabels } from '../key-labels.ts';
import { groupOrder, type KeyContext, type KeyRow, type Keys } from '../keys.ts';
import { columnsOf } from '../text/columns-of.ts';
import { fit, fitText, lineWidth } from '../text/fit.ts';
import { fold } from '../text/fold.ts';
import { type Line, segment } from '../text/segment.ts';
import { legend } from '../theme.ts';

/**
 * The keys that work in a context and what the signs mean, side by side where there is room; with a text typed, the
 * rows that have it.
 */
export function helpLines(keys: Keys, context: KeyContext, typed: string, width: number): readonly Line[] {
  const wanted = fold(typed);
  const rows = keys
    .rows(context)
    .filter((row) => fold(`${row.group} ${keyLabels(row)} ${row.help}`).includes(wanted));
  if (rows.length === 0) return [[segment(`no key is told of as “${typed}”`, 'dim')]];
  const label = Math.max(...rows.map((row) => columnsOf(keyLabels(row))));
  const blocks: (readonly Line[])[] = groups(rows).map(([group, members]) => [
    [segment(group, 'strong')],
    ...members.map((row) => [segment(`  ${fitText(keyLabels(row), label)}  `), segment(row.help, 'dim')]),
    [],
  ]);
  if (wanted === '') blocks.push(signs());
  const widest = Math.max(...blocks.flat().map(lineWidth));
  if (2 * widest + 3 > width || wanted !== '') return trimmed(blocks.flat());
  const [left, right] = halves(blocks);
  return trimmed(
    Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
      ...fit(left[row] ?? [], widest + 3),
      ...(right[row] ?? []),
    ]),
  );
}

function signs(): readonly Line[] {
  return [
    [segment('Signs', 'strong')],
    ...legend.map(({ glyph, word, tone }) => [segment(`  ${glyph}  `, tone), segment(word, 'dim')]),
    [segment('  2/5  '), segment('told in 2 of 5 reports', 'dim')],
    [segment('  1/5≠1  '), segment('agreed in 1, open in 1', 'dim')],
    [],
  ];
}

/** The blocks in two columns of about the same height, in their order. */
function halves(blocks: readonly (readonly Line[])[]): readonly [readonly Line[], readonly Line[]] {
  const half = blocks.flat().length / 2;
  let height = 0;
  const split = blocks.findIndex((block) => {
    height += block.length;
    return height >= half;
  });
  return [blocks.slice(0, split + 1).flat(), blocks.slice(split + 1).flat()];
}

function trimmed(lines: readonly Line[]): readonly Line[] {
  return lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}

function groups(rows: readonly KeyRow[]): readonly (readonly [string, readonly KeyRow[]])[] {
  return groupOrder
    .map((group) => [group, rows.filter((row) => row.group === group)] as const)
    .filter(([, members]) => members.length > 0);
}

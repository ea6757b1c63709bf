import type { PaneSize } from '../layout/list-layout.ts';
import { paneRoom } from '../layout/pane-room.ts';
import type { Cell, MatrixView, MatterView } from '../model/dashboard-model.ts';
import { columnsOf } from '../text/columns-of.ts';
import { fit, fitText } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { type ListPlace, visiblePlace } from './list-window.ts';

/** A table as it is shown. */
export interface MatrixLook {
  readonly table: MatrixView;
  readonly transposed: boolean;
  readonly row: ListPlace;
  readonly column: ListPlace;
}

/** How many rows and columns of a table a pane has room for, and how wide they are. */
export interface MatrixRoom {
  readonly rows: number;
  readonly columns: number;
  readonly heading: number;
  readonly cell: number;
}

/** Divide the room of a pane: headings take a third of it, and what is said of the selected cell a few rows. */
export function matrixRoom(size: PaneSize): MatrixRoom {
  const { width, height } = paneRoom(size);
  const heading = Math.max(14, Math.min(36, Math.floor(width * 0.34)));
  const cell = width >= 100 ? 12 : 9;
  return {
    heading,
    cell,
    columns: Math.max(1, Math.floor((width - heading - 1) / cell)),
    rows: Math.max(1, height - 1 - cellRows(height)),
  };
}

/** The rows below a table that tell of the selected cell, with the blank one above them. */
export function cellRows(height: number): number {
  return height >= 12 ? 4 : 0;
}

/** The table: titles of columns, and the rows in sight with the selected cell inverted. */
export function matrixLines(look: MatrixLook, size: PaneSize): readonly Line[] {
  const room = matrixRoom(size);
  const { table, transposed } = look;
  const matters = table.rows.map((matter) => ({ title: matter.title, id: matter.id }));
  const [rows, columns] = transposed ? [table.columns, matters] : [matters, table.columns];
  const cellAt = cellFinder(look);
  const down = visiblePlace(look.row, room.rows, rows.length);
  const across = visiblePlace(look.column, room.columns, columns.length);
  const seen = columns.slice(across.top, across.top + room.columns);
  const more = across.top + room.columns < columns.length ? '→' : '';
  const titles: Line = [
    segment(fitText(across.top > 0 ? '←' : '', room.heading), 'dim'),
    ...seen.map(({ title }, index) =>
      segment(` ${fitText(title, room.cell - 1)}`, across.top + index === across.selected ? 'strong' : 'dim'),
    ),
    segment(more, 'dim'),
  ];
  const body = rows.slice(down.top, down.top + room.rows).map(({ title }, index) => {
    const isRow = down.top + index === down.selected;
    return [
      segment(isRow ? '▸' : ' ', 'focus'),
      ...fit([segment(title, isRow ? 'strong' : 'plain')], room.heading - 1),
      ...seen.flatMap((_, offset) =>
        cellSegments(
          cellAt(down.top + index, across.top + offset),
          isRow && across.top + offset === across.selected,
          room.cell,
        ),
      ),
    ];
  });
  return [titles, ...body];
}

function cellFinder({ table, transposed }: MatrixLook): (row: number, column: number) => Cell | null {
  return (row, column) => {
    const [matter, other] = transposed
      ? [table.rows[column], table.columns[row]]
      : [table.rows[row], table.columns[column]];
    return matter && other ? table.cell(matter, other.id) : null;
  };
}

/** The sign in the middle of its cell; the selected one between angle marks, so that it shows without colour too. */
function cellSegments(cell: Cell | null, selected: boolean, width: number): Line {
  const glyph = cell?.sign.glyph ?? ' ';
  const left = Math.floor((width - columnsOf(glyph)) / 2);
  const right = width - left - columnsOf(glyph);
  const tone = selected ? 'cursor' : (cell?.sign.tone ?? 'plain');
  return [
    segment(' '.repeat(left - 1)),
    segment(selected ? '[' : ' ', 'focus'),
    segment(glyph, tone),
    segment(selected ? ']' : ' ', 'focus'),
    segment(' '.repeat(right - 1)),
  ];
}

/** How a matter stands around the selection: a strip of the table for the board. */
export function matrixStrip(
  table: MatrixView,
  selected: MatterView,
  neighbours: readonly MatterView[],
  size: PaneSize,
): readonly Line[] {
  const { width, height } = paneRoom(size);
  const at = Math.max(0, neighbours.indexOf(selected));
  const first = Math.max(0, Math.min(at - Math.floor((height - 1) / 2), neighbours.length - (height - 1)));
  const shown = neighbours.slice(first, first + height - 1);
  const heading = Math.min(48, Math.floor(width * 0.34));
  const cell = 12;
  const columns = table.columns.slice(0, Math.max(1, Math.floor((width - heading) / cell)));
  const titles = [
    segment(' '.repeat(heading)),
    ...columns.map(({ title }) => segment(` ${fitText(title, cell - 1)}`, 'dim')),
  ];
  const rows = shown.map((matter) => [
    segment(matter === selected ? '▸ ' : '  ', 'focus'),
    ...fit([segment(matter.title, matter === selected ? 'strong' : 'plain')], heading - 2),
    ...columns.flatMap(({ id }) => cellSegments(table.cell(matter, id), false, cell)),
  ]);
  return [titles, ...rows];
}

import type { PaneSize } from '../layout/list-layout.ts';
import { paneRoom } from '../layout/pane-room.ts';
import type { Cell, MatrixView, MatterView } from '../model/dashboard-model.ts';
import { columnsOf } from '../text/columns-of.ts';
import { fit, fitText } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';
import type { Tone } from '../theme.ts';
import { type ListPlace, visiblePlace } from './list-window.ts';

/** A table as it is shown. */
export interface MatrixLook {
  readonly table: MatrixView;
  readonly transposed: boolean;
  readonly row: ListPlace;
  readonly column: ListPlace;
}

/** How many rows and columns of a table a pane has room for, and how large its headings and cells are. */
export interface MatrixRoom {
  readonly rows: number;
  readonly columns: number;
  /** The columns that the heading of a row takes. */
  readonly heading: number;
  /** The rows that the headings of columns take. */
  readonly titleRows: number;
  readonly cell: number;
}

/**
 * Divide the room of a pane: headings of rows take a third of it, and what is said of the selected cell a few rows. Cells are
 * as wide as their headings where few of them share the room; where many do, headings are wrapped.
 */
export function matrixRoom(
  size: PaneSize,
  { table, transposed }: Pick<MatrixLook, 'table' | 'transposed'>,
): MatrixRoom {
  const { width, height } = paneRoom(size);
  const heading = Math.max(14, Math.min(36, Math.floor(width * 0.34)));
  const titles = transposed ? table.rows : table.columns;
  const widest = titles.reduce((most, { title }) => Math.max(most, columnsOf(title)), 0);
  const least = width >= 100 ? 12 : 9;
  const share = Math.floor((width - heading - 1) / Math.max(1, titles.length));
  const cell = Math.max(least, Math.min(share, widest + 2, WIDEST_CELL));
  const titleRows = Math.min(mostTitleRows(height), Math.max(1, Math.ceil(widest / (cell - 1))));
  return {
    heading,
    titleRows,
    cell,
    columns: Math.max(1, Math.floor((width - heading - 1) / cell)),
    rows: Math.max(1, height - titleRows - cellRows(height)),
  };
}

const WIDEST_CELL = 24;

function mostTitleRows(height: number): number {
  if (height < 12) return 1;
  return height < 24 ? 2 : 3;
}

/** The rows below a table that tell of the selected cell, with the blank one above them. */
export function cellRows(height: number): number {
  return height >= 12 ? 4 : 0;
}

/** The table: titles of columns, and the rows in sight with the selected cell inverted. */
export function matrixLines(look: MatrixLook, size: PaneSize): readonly Line[] {
  const room = matrixRoom(size, look);
  const { table, transposed } = look;
  const matters = table.rows.map((matter) => ({ title: matter.title, id: matter.id }));
  const [rows, columns] = transposed ? [table.columns, matters] : [matters, table.columns];
  const cellAt = cellFinder(look);
  const down = visiblePlace(look.row, room.rows, rows.length);
  const across = visiblePlace(look.column, room.columns, columns.length);
  const seen = columns.slice(across.top, across.top + room.columns);
  const more = across.top + room.columns < columns.length ? '→' : '';
  const tones = seen.map((_, index) => (across.top + index === across.selected ? 'strong' : 'dim'));
  const titles = titleLines(seen, tones, room).map((line, row) =>
    row < room.titleRows - 1
      ? [segment(' '.repeat(room.heading)), ...line]
      : [segment(fitText(across.top > 0 ? '←' : '', room.heading), 'dim'), ...line, segment(more, 'dim')],
  );
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
  return [...titles, ...body];
}

/** The headings of columns wrapped, each with its last words right above its cells. */
function titleLines(
  columns: readonly { readonly title: string }[],
  tones: readonly Tone[],
  { cell, titleRows }: Pick<MatrixRoom, 'cell' | 'titleRows'>,
): readonly Line[] {
  const wrapped = columns.map(({ title }) => {
    const rows = wrap([segment(title)], cell - 1).slice(0, titleRows);
    const texts = rows.map(({ at }, row) =>
      title.slice(at, row === titleRows - 1 ? undefined : rows[row + 1]?.at).trimEnd(),
    );
    return [...Array.from({ length: titleRows - texts.length }, () => ''), ...texts];
  });
  return Array.from({ length: titleRows }, (_, row) =>
    wrapped.map((texts, column) => segment(` ${fitText(texts[row] ?? '', cell - 1)}`, tones[column])),
  );
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
  const heading = Math.min(48, Math.floor(width * 0.34));
  const cell = 12;
  const titleRows = 2;
  const columns = table.columns.slice(0, Math.max(1, Math.floor((width - heading) / cell)));
  const tones = columns.map(() => 'dim' as const);
  const titles = titleLines(columns, tones, { cell, titleRows }).map((line) => [
    segment(' '.repeat(heading)),
    ...line,
  ]);
  const room = height - titleRows;
  const at = Math.max(0, neighbours.indexOf(selected));
  const first = Math.max(0, Math.min(at - Math.floor(room / 2), neighbours.length - room));
  const shown = neighbours.slice(first, first + room);
  const rows = shown.map((matter) => [
    segment(matter === selected ? '▸ ' : '  ', 'focus'),
    ...fit([segment(matter.title, matter === selected ? 'strong' : 'plain')], heading - 2),
    ...columns.flatMap(({ id }) => cellSegments(table.cell(matter, id), false, cell)),
  ]);
  return [...titles, ...rows];
}

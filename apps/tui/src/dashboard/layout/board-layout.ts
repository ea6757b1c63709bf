import type { Terminal } from '../terminal.ts';

/** The outside measures of a pane, its border included. */
export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** Which panes the board has, and how large they are; those that find no room are null. */
export interface BoardLayout {
  /** Whether both columns stand side by side; else one is shown at a time. */
  readonly both: boolean;
  readonly agreements: PaneSize;
  readonly unresolved: PaneSize;
  /** The selected matter below the columns. */
  readonly strip: PaneSize | null;
  /** The selected matter beside the columns. */
  readonly detail: PaneSize | null;
  /** The rows that one matter takes in a column. */
  readonly rowHeight: 1 | 2;
  readonly legend: boolean;
}

/** The smallest terminal that the dashboard can be read in. */
export const smallest = { columns: 40, rows: 10 };

/** Whether the terminal is too small for any screen. */
export function isTooSmall({ columns, rows }: Terminal): boolean {
  return columns < smallest.columns || rows < smallest.rows;
}

/** Divide the screen: one column below 80 columns, two with a strip from 80, two with a detail pane from 120. */
export function boardLayout({ columns, rows }: Terminal): BoardLayout {
  const legend = rows >= 16 && columns >= 52;
  const height = rows - (legend ? 3 : 2);
  if (columns < 80) return oneColumn(columns, height, legend);
  return columns < 120 ? twoColumns(columns, height, legend) : threeColumns(columns, height, legend);
}

function oneColumn(width: number, height: number, legend: boolean): BoardLayout {
  const pane = { width, height };
  return { both: false, agreements: pane, unresolved: pane, strip: null, detail: null, rowHeight: 1, legend };
}

function twoColumns(columns: number, height: number, legend: boolean): BoardLayout {
  const stripHeight = height >= 13 ? Math.min(16, Math.round(height * 0.43)) : 0;
  const half = Math.floor(columns / 2);
  return {
    both: true,
    agreements: { width: half, height: height - stripHeight },
    unresolved: { width: columns - half, height: height - stripHeight },
    strip: stripHeight ? { width: columns, height: stripHeight } : null,
    detail: null,
    rowHeight: 1,
    legend,
  };
}

function threeColumns(columns: number, height: number, legend: boolean): BoardLayout {
  const third = Math.floor(columns * 0.29);
  const pane = { width: third, height };
  return {
    both: true,
    agreements: pane,
    unresolved: pane,
    strip: null,
    detail: { width: columns - 2 * third, height },
    rowHeight: height >= 20 ? 2 : 1,
    legend,
  };
}

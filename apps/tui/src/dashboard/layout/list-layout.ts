import type { Terminal } from '../terminal.ts';

/** The outside measures of a pane, its border included. */
export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** How wide the lists of a screen are beside each other: as parts of the room that they share. */
export type Shares = readonly [number, ...number[]];

/** What a screen of lists has to be laid out. */
export interface ListContent {
  readonly shares: Shares;
  /** Whether it has a table of what stands around the selection. */
  readonly table: boolean;
  /** Whether its signs need a legend. */
  readonly signs: boolean;
}

/** Which panes a screen of lists has, and how large they are; those that find no room are null. */
export interface ListLayout {
  /** Whether all lists stand side by side; else one is shown at a time. */
  readonly together: boolean;
  /** By list. */
  readonly lists: readonly PaneSize[];
  /** The selected row in full, below the lists. */
  readonly strip: PaneSize | null;
  /** The selected row in full, beside the lists. */
  readonly detail: PaneSize | null;
  /** A table of what stands around the selection, below everything. */
  readonly table: PaneSize | null;
  /** The rows that one entry takes in a list. */
  readonly rowHeight: 1 | 2;
  readonly legend: boolean;
}

/** The smallest terminal that the dashboard can be read in. */
export const smallest = { columns: 40, rows: 10 };

/** Whether the terminal is too small for any screen. */
export function isTooSmall({ columns, rows }: Terminal): boolean {
  return columns < smallest.columns || rows < smallest.rows;
}

/**
 * Divide the screen: one list below 80 columns, all with a strip from 80, all with a detail pane from 120, and a table
 * below them from 160 where the screen has one.
 */
export function listLayout({ columns, rows }: Terminal, { shares, table, signs }: ListContent): ListLayout {
  const legend = signs && rows >= 16 && columns >= 52;
  const height = rows - (legend ? 3 : 2);
  if (columns < 80) return one(columns, height, shares, legend);
  if (columns < 120) return withStrip(columns, height, shares, legend);
  const tableHeight = table && columns >= 160 && height >= 26 ? Math.min(14, Math.floor(height * 0.3)) : 0;
  return {
    ...withDetail(columns, height - tableHeight, shares, legend),
    table: tableHeight > 0 ? { width: columns, height: tableHeight } : null,
  };
}

const nothingElse = { strip: null, detail: null, table: null, rowHeight: 1 } as const;

function one(width: number, height: number, shares: Shares, legend: boolean): ListLayout {
  const lists = shares.map(() => ({ width, height }));
  return { ...nothingElse, together: shares.length === 1, lists, legend };
}

function withStrip(width: number, height: number, shares: Shares, legend: boolean): ListLayout {
  const stripHeight = height >= 13 ? Math.min(16, Math.round(height * 0.43)) : 0;
  return {
    ...nothingElse,
    together: true,
    lists: divided(width, shares).map((part) => ({ width: part, height: height - stripHeight })),
    strip: stripHeight > 0 ? { width, height: stripHeight } : null,
    legend,
  };
}

function withDetail(width: number, height: number, shares: Shares, legend: boolean): ListLayout {
  const room = Math.floor(width * (shares.length === 1 ? 0.5 : 0.58));
  return {
    ...nothingElse,
    together: true,
    lists: divided(room, shares).map((part) => ({ width: part, height })),
    detail: { width: width - room, height },
    rowHeight: height >= 20 ? 2 : 1,
    legend,
  };
}

/** The room in parts that add up to it. */
function divided(width: number, shares: Shares): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const parts = shares.map((share) => Math.floor((width * share) / whole));
  const rest = width - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => (index === parts.length - 1 ? part + rest : part));
}

import type { Terminal } from '../terminal.ts';
import type { PaneSize } from './list-layout.ts';

/** The one pane of a screen that has no other, as the help. */
export function fullPane({ columns, rows }: Terminal): PaneSize {
  return { width: columns, height: rows - 2 };
}

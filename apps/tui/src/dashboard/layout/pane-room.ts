import type { PaneSize } from './list-layout.ts';

/** The measures inside a pane: without its border, and without a space at either side. */
export function paneRoom({ width, height }: PaneSize): PaneSize {
  return { width: Math.max(0, width - 4), height: Math.max(0, height - 2) };
}

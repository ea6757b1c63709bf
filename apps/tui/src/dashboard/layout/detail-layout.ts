import type { Terminal } from '../terminal.ts';
import type { PaneSize } from './list-layout.ts';

/** The claim and the article that it stands in: side by side in a wide terminal, else one above the other. */
export interface DetailLayout {
  readonly beside: boolean;
  readonly claim: PaneSize;
  readonly article: PaneSize;
}

/** Divide the screen for a claim of so many rows; above the article it takes what it needs, up to almost half. */
export function detailLayout({ columns, rows }: Terminal, claimRows: number): DetailLayout {
  const height = rows - 2;
  if (columns >= 120) {
    const width = Math.floor(columns * 0.4);
    return {
      beside: true,
      claim: { width, height },
      article: { width: columns - width, height },
    };
  }
  const claim = Math.min(claimRows + 2, Math.max(4, Math.floor(height * 0.45)));
  return {
    beside: false,
    claim: { width: columns, height: claim },
    article: { width: columns, height: height - claim },
  };
}

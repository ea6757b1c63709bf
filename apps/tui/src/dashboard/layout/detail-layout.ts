import type { MatterView } from '../model/dashboard-model.ts';
import type { Terminal } from '../terminal.ts';
import type { PaneSize } from './board-layout.ts';

/** The claim and the article that it stands in: side by side in a wide terminal, else one above the other. */
export interface DetailLayout {
  readonly beside: boolean;
  readonly claim: PaneSize;
  readonly article: PaneSize;
}

/** Divide the screen for one matter; above the article, the claim takes what it needs, up to two fifths. */
export function detailLayout({ columns, rows }: Terminal, matter: MatterView): DetailLayout {
  const height = rows - 2;
  if (columns >= 120) {
    const width = Math.floor(columns * 0.4);
    return {
      beside: true,
      claim: { width, height },
      article: { width: columns - width, height },
    };
  }
  const needed = 5 + matter.tellings.length + matter.differences.length + (matter.silent.length > 0 ? 1 : 0);
  const claim = Math.min(needed, Math.max(4, Math.floor(height * 0.4)));
  return {
    beside: false,
    claim: { width: columns, height: claim },
    article: { width: columns, height: height - claim },
  };
}

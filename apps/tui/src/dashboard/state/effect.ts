import type { Dossier, Matrix } from '@parley/core';
import type { ExportFormat } from './export-formats.ts';

/** What the program is asked to do outside the dashboard. */
export type Effect =
  /** `what` is what the message calls it: "the quote". */
  | { readonly kind: 'copy'; readonly text: string; readonly what: string }
  | { readonly kind: 'browse'; readonly url: string }
  /** `line` counts from 1. */
  | { readonly kind: 'edit'; readonly article: string; readonly line: number }
  | { readonly kind: 'export'; readonly format: ExportFormat; readonly content: Exported }
  | { readonly kind: 'mouse'; readonly on: boolean }
  | { readonly kind: 'reread' | 'watch' | 'suspend' };

/** What is exported: a dossier, and the table that is shown where one is. */
export interface Exported {
  /** What the file is called by: "board", "marked" … */
  readonly name: string;
  readonly dossier: Dossier;
  readonly matrix: Matrix | null;
}

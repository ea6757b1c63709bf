import type { Analysis, AnalyzeOptions } from '@parley/core';
import type { ReadingOptions } from '../../inputs/reading-options.ts';
import type { ReadingFailure } from '../model/dashboard-model.ts';
import type { Status } from '../status.ts';

/** What a reader is started with. */
export interface ReaderData {
  /** Paths, globs and `-` as they were typed. */
  readonly inputs: readonly string[];
  readonly watch: boolean;
  /** How to read and analyze; whatever the reader understands. */
  readonly options: ReadingOptions & AnalyzeOptions;
}

/** What the dashboard tells its reader. */
export type ToReader =
  | { readonly kind: 'reread' | 'close' }
  | { readonly kind: 'watch'; readonly on: boolean }
  /** The last news are shown; that took so many milliseconds. */
  | { readonly kind: 'shown'; readonly took: number };

/** What a reader tells the dashboard. */
export type FromReader =
  | { readonly kind: 'status'; readonly status: Status }
  | {
      readonly kind: 'news';
      readonly status: Status;
      /** The dossier and the readings that are new or changed since the last news, as `packNews` packs them. */
      readonly packed: readonly Uint8Array<ArrayBuffer>[];
      /** The ids of the readings that are gone. */
      readonly gone: readonly string[];
      readonly failures: readonly ReadingFailure[];
    };

/** A reading, and the file that its text is in; null where it is in none. */
export interface ReadArticle {
  readonly analysis: Analysis;
  readonly file: string | null;
}

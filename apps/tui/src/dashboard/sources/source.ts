import type { Analysis, Dossier } from '@parley/core';
import type { ReadingFailure } from '../model/dashboard-model.ts';
import type { Status } from '../status.ts';

/** All that a source has by now. What has not changed is the same object as before. */
export interface Reading {
  readonly dossier: Dossier;
  /** The readings of the articles, for their texts; none where the source has only the dossier. */
  readonly analyses: readonly Analysis[];
  readonly failures: readonly ReadingFailure[];
  readonly status: Status;
}

/** Takes a reading in. */
export type OnReading = (reading: Reading) => void | Promise<void>;

/** Where the dashboard has its articles from. */
export interface DossierSource {
  /**
   * Begin to read; `onReading` is called at once, and whenever there is something new. What it returns resolves when the
   * reading is shown.
   */
  readonly start: (onReading: OnReading) => void;
  /** Read everything again. The last good data stay until then. */
  readonly reread: () => void;
  /** Begin or end to read again by itself what changes. */
  readonly watch: (on: boolean) => void;
  /** The file that the text of an article is in; null where it is in none. */
  readonly fileOf: (article: string) => string | null;
  readonly close: () => Promise<void>;
}

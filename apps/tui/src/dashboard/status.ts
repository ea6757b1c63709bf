/** How far the reading of the articles is. */
export interface Status {
  /** What is going on now. */
  readonly phase: 'reading' | 'ready';
  readonly done: number;
  /** How many articles there are; null while that is not known. */
  readonly total: number | null;
  readonly watching: boolean;
  /** What went wrong with reading again, while the last good data are shown; null when nothing did. */
  readonly problem: string | null;
}

/** Everything is read, and nothing is watched. */
export const ready: Status = { phase: 'ready', done: 0, total: null, watching: false, problem: null };

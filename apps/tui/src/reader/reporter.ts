import { statSync } from 'node:fs';
import { packNews } from '../dashboard/sources/pack-news.ts';
import type { FromReader } from '../dashboard/sources/reader-messages.ts';
import type { Status } from '../dashboard/status.ts';
import type { Failure } from '../inputs/failure.ts';
import type { Library } from './library.ts';

/** Tells the dashboard what is read, not more often than it can show it. */
export interface Reporter {
  readonly begin: () => void;
  readonly update: (change: Partial<Status>) => void;
  /** An article is new, or reads anew. */
  readonly read: (id: string) => void;
  readonly remove: (id: string) => void;
  /** One article more is done. */
  readonly count: () => void;
  readonly end: (failures: readonly Failure[], problem: string | null) => void;
  /** The dashboard has shown the last news in so many milliseconds. */
  readonly shown: (took: number) => void;
}

/** Of the time, the dashboard may spend so large a part on news. */
const SHARE = 0.2;
/** Milliseconds between two counts of what is done. */
const COUNT_INTERVAL = 100;

/** A reporter of what is in a library. */
export function createReporter(library: Library, tell: (message: FromReader) => void): Reporter {
  let status: Status = { phase: 'reading', done: 0, total: null, watching: false, problem: null };
  let failures: readonly Failure[] = [];
  let read = new Set<string>();
  let gone = new Set<string>();
  let next = 0;
  let counted = 0;
  let pending = false;
  const news = () => {
    const start = performance.now();
    const changed = [...read].flatMap((id) => {
      const entry = library.entries.get(id);
      return entry ? [{ analysis: entry.analysis, file: fileOf(entry.input) }] : [];
    });
    const packed = packNews({ dossier: library.dossier(), read: changed });
    tell({ kind: 'news', status, packed, gone: [...gone], failures });
    read = new Set();
    gone = new Set();
    pending = true;
    next = performance.now() + (performance.now() - start);
  };
  return {
    begin: () => {
      status = { ...status, phase: 'reading', done: 0 };
      tell({ kind: 'status', status });
    },
    update: (change) => {
      status = { ...status, ...change };
      tell({ kind: 'status', status });
    },
    read: (id) => {
      read.add(id);
      gone.delete(id);
    },
    remove: (id) => {
      library.remove(id);
      gone.add(id);
      read.delete(id);
    },
    count: () => {
      status = { ...status, done: status.done + 1 };
      const now = performance.now();
      if (read.size > 0 && !pending && now >= next) news();
      else if (now - counted >= COUNT_INTERVAL) tell({ kind: 'status', status });
      else return;
      counted = now;
    },
    end: (failed, problem) => {
      status = { ...status, phase: 'ready', problem };
      const changed = read.size > 0 || gone.size > 0 || !sameFailures(failed, failures);
      failures = failed;
      if (changed) news();
      else tell({ kind: 'status', status });
    },
    shown: (took) => {
      pending = false;
      next = Math.max(next, performance.now() + took / SHARE);
    },
  };
}

/** The file that an input is; null for a part of one, for an address, and for standard input. */
function fileOf(input: string): string | null {
  return statSync(input, { throwIfNoEntry: false })?.isFile() ? input : null;
}

function sameFailures(one: readonly Failure[], other: readonly Failure[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

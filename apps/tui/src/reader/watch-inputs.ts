import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname } from 'node:path';

/** A watch over inputs. */
export interface Watching {
  /** What cannot be watched, in a sentence; null when all can. */
  readonly problem: string | null;
  readonly close: () => void;
}

/** Milliseconds without a change after which a change is taken for finished. */
const CALM = 150;

/** Call back, once things are calm again, whenever a file changes in what the inputs stand for. */
export function watchInputs(inputs: readonly string[], onChange: () => void): Watching {
  const watchers: FSWatcher[] = [];
  const failed: string[] = [];
  let calm: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(calm);
    calm = setTimeout(onChange, CALM);
  };
  for (const [folder, recursive] of foldersOf(inputs)) {
    try {
      // A watched folder that goes away says so with an error: the next reading tells of it.
      watchers.push(watch(folder, { recursive }, changed).on('error', changed));
    } catch {
      failed.push(folder);
    }
  }
  return {
    problem: failed.length > 0 ? `cannot be watched: ${failed.join(', ')}` : null,
    close: () => {
      clearTimeout(calm);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** The folders to watch, and whether with all below them. Of a file its folder, since editors replace files. */
function foldersOf(inputs: readonly string[]): ReadonlyMap<string, boolean> {
  const folders = new Map<string, boolean>();
  const add = (folder: string, recursive: boolean) =>
    folders.set(folder, recursive || folders.get(folder) === true);
  for (const input of inputs) {
    if (input === '-') continue;
    if (isFolder(input)) add(input, true);
    else if (/[*?[\]{}]/u.test(input)) add(dirname(`${input.slice(0, input.search(/[*?[\]{}]/u))}x`), true);
    else add(dirname(input), false);
  }
  return folders;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Failure, failure } from './failure.ts';

/** What a walk comes across: a file, or something that cannot be entered. */
export type Found = { readonly path: string } | Failure;

/**
 * The files in a folder and all folders below it, sorted by name. Hidden ones are left out; links are followed,
 * but no folder is entered twice.
 */
export async function* walkFolder(folder: string, entered = new Set<string>()): AsyncGenerator<Found> {
  const names = await enter(folder, entered);
  if (!Array.isArray(names)) {
    yield names;
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const entry = await stat(path).catch(() => null);
    if (entry?.isDirectory()) yield* walkFolder(path, entered);
    // What cannot be looked at may still be an article: whoever reads it says what is wrong.
    else if (entry === null || entry.isFile()) yield { path };
  }
}

async function enter(folder: string, entered: Set<string>): Promise<string[] | Failure> {
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return [];
    entered.add(real);
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    return failure(folder, error);
  }
}

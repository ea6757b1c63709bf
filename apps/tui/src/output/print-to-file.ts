import { appendFile, writeFile } from 'node:fs/promises';
import type { Print } from './print.ts';

/** A file that was asked for could not be written; the message says which and why. */
export class CannotWrite extends Error {}

/**
 * Prints into a file, which the first text replaces: nothing printed leaves the file as it was.
 * @throws CannotWrite
 */
export function printToFile(path: string): Print {
  let write = writeFile;
  return async (text) => {
    try {
      await write(path, text);
      write = appendFile;
    } catch (error) {
      throw new CannotWrite(`cannot write ${path}: ${error instanceof Error ? error.message : error}`);
    }
  };
}

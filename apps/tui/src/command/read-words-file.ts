import { readFile } from 'node:fs/promises';
import { readWords, type Words } from '@parley/core';
import { WrongUsage } from './wrong-usage.ts';

/**
 * The user's own words from a JSON file.
 * @throws WrongUsage that says what is wrong with the file.
 */
export async function readWordsFile(path: string): Promise<Words> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new WrongUsage(`--words ${path}: cannot be read (${error.code ?? error.message})`);
  });
  try {
    return readWords(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new WrongUsage(`--words ${path}: is no JSON: ${error.message}`);
    if (error instanceof TypeError) throw new WrongUsage(`--words ${path}: ${error.message}`);
    throw error;
  }
}

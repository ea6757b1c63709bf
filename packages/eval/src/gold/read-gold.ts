import { existsSync, statSync } from 'node:fs';
import { InputError } from '../input/input-error.ts';
import type { GoldDocument } from './gold-document.ts';
import { readCorpus } from './read-corpus.ts';
import { readFolder } from './read-folder.ts';

/**
 * The annotated documents at a path: a folder of NAME.txt with NAME.gold.json, or a .jsonl corpus of
 * quotations.
 */
export function readGold(
  path: string,
  { speechOnly }: { readonly speechOnly: boolean },
): readonly GoldDocument[] {
  if (!existsSync(path)) throw new InputError(`${path}: no such file or folder`);
  return statSync(path).isDirectory() ? readFolder(path) : readCorpus(path, speechOnly);
}

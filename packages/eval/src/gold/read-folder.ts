import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { InputError } from '../input/input-error.ts';
import { parseJson } from '../input/json-lines.ts';
import { readText } from '../input/read-text.ts';
import type { GoldDocument } from './gold-document.ts';
import { GoldFile } from './gold-file.ts';
import { locateGold } from './locate-gold.ts';

const suffix = '.gold.json';

/**
 * The annotated articles of a folder, NAME.txt with NAME.gold.json, sorted by name. An article with no
 * quote in its gold counts as not annotated for quotes.
 */
export function readFolder(folder: string): readonly GoldDocument[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .sort();
  if (names.length === 0) throw new InputError(`${folder}: no NAME.txt with NAME${suffix} in it`);
  return names.map((name) => readArticle(folder, name.slice(0, -suffix.length)));
}

function readArticle(folder: string, id: string): GoldDocument {
  const file = join(folder, `${id}${suffix}`);
  return locateGold(id, readText(join(folder, `${id}.txt`)), parseGoldFile(file), file);
}

function parseGoldFile(file: string): GoldFile {
  const gold = GoldFile.safeParse(parseJson(readText(file), file));
  if (!gold.success) throw new InputError(`${file}: ${z.prettifyError(gold.error)}`);
  return gold.data;
}

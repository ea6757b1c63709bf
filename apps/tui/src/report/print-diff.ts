import { type DossierDiff, renderDiff } from '@parley/core';
import type { Print } from '../output/print.ts';
import type { DiffFormat } from './formats.ts';

/** Print what changed. */
export function printDiff(diff: DossierDiff, format: DiffFormat, print: Print): Promise<void> {
  return print(format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : renderDiff(diff));
}

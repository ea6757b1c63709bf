import { type Analysis, renderJson } from '@parley/core';
import type { Print } from '../output/print.ts';
import type { ExtractFormat } from './formats.ts';

/** Print each analysis as soon as it is there: one a line, or as one JSON array. Prints nothing for none. */
export async function printAnalyses(
  analyses: AsyncIterable<Analysis>,
  format: ExtractFormat,
  print: Print,
): Promise<void> {
  const { open, between, close } = LAYOUTS[format];
  let printed = 0;
  for await (const analysis of analyses) {
    await print(`${printed === 0 ? open : between}${renderJson(analysis)}`);
    printed += 1;
  }
  if (printed > 0) await print(close);
}

const LAYOUTS = {
  ndjson: { open: '', between: '\n', close: '\n' },
  json: { open: '[\n', between: ',\n', close: '\n]\n' },
} as const;

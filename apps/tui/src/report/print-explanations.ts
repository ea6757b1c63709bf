import { type Analysis, renderExplanation } from '@parley/core';
import type { Print } from '../output/print.ts';
import { reportWidth } from './report-width.ts';

/** Print of each article, as soon as it is there, what its findings rest on; an empty line between two. */
export async function printExplanations(analyses: AsyncIterable<Analysis>, print: Print): Promise<void> {
  let printed = 0;
  for await (const analysis of analyses) {
    const explanation = renderExplanation(analysis, { width: reportWidth() });
    await print(printed === 0 ? explanation : `\n${explanation}`);
    printed += 1;
  }
}

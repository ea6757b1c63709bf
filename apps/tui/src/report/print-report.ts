import { type Analysis, type Dossier, renderJson, renderMarkdown, renderText } from '@parley/core';
import { print } from '../output/print.ts';
import type { ReportFormat } from './formats.ts';

/** Print what all articles say together. `analyses` are those that the dossier was compiled from. */
export async function printReport(
  dossier: Dossier,
  analyses: readonly Analysis[],
  format: ReportFormat,
): Promise<void> {
  switch (format) {
    case 'text':
      return print(renderText(dossier, { analyses, width: reportWidth() }));
    case 'md':
      return print(renderMarkdown(dossier, analyses));
    case 'json':
      return print(`${renderJson(dossier, 2)}\n`);
  }
}

/** Columns of the terminal, as far as lines stay readable; 80 where there is none. */
function reportWidth(): number {
  return process.stdout.isTTY ? Math.min(Math.max(process.stdout.columns, 40), 100) : 80;
}

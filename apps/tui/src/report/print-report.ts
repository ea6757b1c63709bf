import {
  type Analysis,
  articleTexts,
  type Dossier,
  renderCsv,
  renderJson,
  renderMarkdown,
  renderText,
} from '@parley/core';
import { print } from '../output/print.ts';
import type { ReportFormat } from './formats.ts';
import { reportWidth } from './report-width.ts';

/** Print what all articles say together. `analyses` are those that the dossier was compiled from. */
export async function printReport(
  dossier: Dossier,
  analyses: readonly Analysis[],
  format: ReportFormat,
): Promise<void> {
  const texts = articleTexts(analyses);
  switch (format) {
    case 'text':
      return print(renderText(dossier, { texts, width: reportWidth() }));
    case 'md':
      return print(renderMarkdown(dossier, { texts }));
    case 'json':
      return print(`${renderJson(dossier, 2)}\n`);
    case 'csv':
      return print(renderCsv(dossier));
  }
}

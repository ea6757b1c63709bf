import { type Analysis, articleTexts, type Dossier } from '@parley/core';
import type { Print } from '../output/print.ts';
import type { ReportFormat } from './formats.ts';
import { renderReport } from './render-report.ts';
import { reportWidth } from './report-width.ts';

/** Print what all articles say together. `analyses` are those that the dossier was compiled from. */
export function printReport(
  dossier: Dossier,
  analyses: readonly Analysis[],
  format: ReportFormat,
  print: Print,
): Promise<void> {
  return print(renderReport(dossier, articleTexts(analyses), format, reportWidth()));
}

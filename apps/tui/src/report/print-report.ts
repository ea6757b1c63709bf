import {
  type Analysis,
  type ArticleTexts,
  articleTexts,
  type Dossier,
  renderCsv,
  renderHtml,
  renderJson,
  renderJsonLd,
  renderMarkdown,
  renderText,
} from '@parley/core';
import type { Print } from '../output/print.ts';
import type { ReportFormat } from './formats.ts';
import { reportWidth } from './report-width.ts';

/** Print what all articles say together. `analyses` are those that the dossier was compiled from. */
export function printReport(
  dossier: Dossier,
  analyses: readonly Analysis[],
  format: ReportFormat,
  print: Print,
): Promise<void> {
  return print(RENDERERS[format](dossier, articleTexts(analyses)));
}

const RENDERERS: Readonly<Record<ReportFormat, (dossier: Dossier, texts: ArticleTexts) => string>> = {
  text: (dossier, texts) => renderText(dossier, { texts, width: reportWidth() }),
  md: (dossier, texts) => renderMarkdown(dossier, { texts }),
  json: (dossier) => `${renderJson(dossier, 2)}\n`,
  csv: renderCsv,
  jsonld: (dossier, texts) => renderJsonLd(dossier, { texts }),
  html: (dossier, texts) => renderHtml(dossier, { texts }),
};

import {
  type ArticleTexts,
  type Dossier,
  renderCsv,
  renderHtml,
  renderJson,
  renderJsonLd,
  renderMarkdown,
  renderText,
} from '@parley/core';
import type { ReportFormat } from './formats.ts';

/** A dossier in a format; `width` is how many columns a line of text may take. */
export function renderReport(
  dossier: Dossier,
  texts: ArticleTexts,
  format: ReportFormat,
  width: number,
): string {
  return RENDERERS[format](dossier, texts, width);
}

type Renderer = (dossier: Dossier, texts: ArticleTexts, width: number) => string;

const RENDERERS: Readonly<Record<ReportFormat, Renderer>> = {
  text: (dossier, texts, width) => renderText(dossier, { texts, width }),
  md: (dossier, texts) => renderMarkdown(dossier, { texts }),
  json: (dossier) => `${renderJson(dossier, 2)}\n`,
  csv: (dossier) => renderCsv(dossier),
  jsonld: (dossier, texts) => renderJsonLd(dossier, { texts }),
  html: (dossier, texts) => renderHtml(dossier, { texts }),
};

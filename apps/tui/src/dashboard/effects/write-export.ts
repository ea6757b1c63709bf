import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleTexts, renderJson, renderMatrixCsv } from '@parley/core';
import { renderReport } from '../../report/render-report.ts';
import type { Effect, Exported } from '../state/effect.ts';
import type { ExportFormat } from '../state/export-formats.ts';

/**
 * Write what is exported into a file of its own in a folder, never over another one. Resolves with its name.
 * @throws the system's error when it cannot be written.
 */
export async function writeExport(
  { format, content }: Extract<Effect, { kind: 'export' }>,
  texts: ArticleTexts,
  folder: string,
): Promise<string> {
  const text = exportText(format, content, texts);
  for (let number = 1; ; number += 1) {
    const name = `parley-${content.name}${number > 1 ? `-${number}` : ''}.${format.extension}`;
    try {
      await writeFile(join(folder, name), text, { flag: 'wx' });
      return name;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** What is exported, in a format. A table is one in CSV and JSON. */
export function exportText(
  { name }: ExportFormat,
  { dossier, matrix }: Exported,
  texts: ArticleTexts,
): string {
  if (matrix && name === 'csv') return renderMatrixCsv(matrix);
  if (matrix && name === 'json') return `${renderJson(matrix, 2)}\n`;
  return renderReport(dossier, texts, name, WIDTH);
}

/** Columns of a text for whoever opens the file. */
const WIDTH = 80;

import type { ReportFormat } from '../../report/formats.ts';

/** A form that a view can be exported in. */
export interface ExportFormat {
  readonly name: ReportFormat;
  readonly extension: string;
  readonly help: string;
}

/** All of them, in the order in which they are offered. */
export const exportFormats = [
  { name: 'text', extension: 'txt', help: 'plain report' },
  { name: 'md', extension: 'md', help: 'Markdown report' },
  { name: 'csv', extension: 'csv', help: 'table for a spreadsheet' },
  { name: 'html', extension: 'html', help: 'page for the browser or the printer' },
  { name: 'json', extension: 'json', help: 'all facts, for programs' },
  { name: 'jsonld', extension: 'jsonld', help: 'all facts in the words of schema.org' },
] as const satisfies readonly ExportFormat[];

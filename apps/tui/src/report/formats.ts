/** What each command can print; the first is the default. */
export const formats = {
  report: ['text', 'md', 'json', 'csv', 'jsonld', 'html'],
  extract: ['ndjson', 'json'],
  explain: ['text'],
  diff: ['text', 'json'],
} as const;

export type ReportFormat = (typeof formats.report)[number];
export type DiffFormat = (typeof formats.diff)[number];
export type ExtractFormat = (typeof formats.extract)[number];

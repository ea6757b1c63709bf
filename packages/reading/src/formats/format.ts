/** The formats that articles are read from. */
export const FORMATS = ['text', 'markdown', 'html', 'xml', 'json', 'ndjson', 'csv', 'eml', 'mbox'] as const;
export type Format = (typeof FORMATS)[number];

/** What each format is called in a `Content-Type` header; other names for it are understood too. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  xml: 'application/xml',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  eml: 'message/rfc822',
  mbox: 'application/mbox',
};

/** The formats that articles are read from. */
export const FORMATS = ['text', 'markdown', 'html', 'xml', 'json', 'ndjson', 'csv', 'eml', 'mbox'] as const;
export type Format = (typeof FORMATS)[number];

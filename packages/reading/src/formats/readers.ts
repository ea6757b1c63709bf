import type { Reader } from '../source/source.ts';
import type { Format } from './format.ts';

/** The reader of each format, loaded when it is asked for. */
export const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('../text/read-plain-text.ts')).readPlainText,
  markdown: async () => (await import('../text/read-markdown.ts')).readMarkdown,
  html: async () => (await import('../html/read-html.ts')).readHtml,
  xml: async () => (await import('./read-xml.ts')).readXml,
  json: async () => (await import('../json/read-json.ts')).readJson,
  ndjson: async () => (await import('../json/read-ndjson.ts')).readNdjson,
  csv: async () => (await import('../table/read-table.ts')).readTable,
  eml: async () => (await import('../mail/read-mail.ts')).readMail,
  mbox: async () => (await import('../mail/read-mailbox.ts')).readMailbox,
};

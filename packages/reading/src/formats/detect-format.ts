import type { Format } from './format.ts';

/** What is known of an input before it is read. */
export interface Hints {
  /** As in a `Content-Type` header, with or without parameters. */
  readonly mediaType?: string | undefined;
  /** The name of the file. */
  readonly name?: string | undefined;
  /** The opening of the text, a few thousand characters. */
  readonly opening: string;
}

const MEDIA_TYPES: ReadonlyMap<string, Format> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['application/json', 'json'],
  ['application/feed+json', 'json'],
  ['application/ld+json', 'json'],
  ['application/vnd.iptc.g2.newsitem+json', 'json'],
  ['application/x-ndjson', 'ndjson'],
  ['application/ndjson', 'ndjson'],
  ['application/jsonl', 'ndjson'],
  ['text/xml', 'xml'],
  ['application/xml', 'xml'],
  ['application/rss+xml', 'xml'],
  ['application/atom+xml', 'xml'],
  ['application/rdf+xml', 'xml'],
  ['application/vnd.iptc.g2.newsitem+xml', 'xml'],
  ['application/nitf+xml', 'xml'],
  ['text/csv', 'csv'],
  ['text/tab-separated-values', 'csv'],
  ['message/rfc822', 'eml'],
  ['application/mbox', 'mbox'],
]);

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['xml', 'xml'],
  ['rss', 'xml'],
  ['atom', 'xml'],
  ['rdf', 'xml'],
  ['nitf', 'xml'],
  ['json', 'json'],
  ['jsonld', 'json'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['eml', 'eml'],
  ['mbox', 'mbox'],
]);

/** All extensions by which files are taken for articles, with their dots. */
export const READABLE_EXTENSIONS: readonly string[] = [...EXTENSIONS.keys()].map(
  (extension) => `.${extension}`,
);

/** The format of an input: what it is told to be, else what it looks like; XHTML told to be XML is a page. */
export function detectFormat({ mediaType, name, opening }: Hints): Format {
  const told =
    MEDIA_TYPES.get(mediaType?.split(';')[0]?.trim().toLowerCase() ?? '') ?? formatOfName(name ?? '');
  if (told === 'xml' && isPage(opening)) return 'html';
  return told ?? looksLike(opening);
}

/** The format that a file's extension stands for; null for one that is not known. */
function formatOfName(name: string): Format | null {
  const extension = /\.([a-z\d]{1,10})$/iu.exec(name)?.[1]?.toLowerCase();
  return extension === undefined ? null : (EXTENSIONS.get(extension) ?? null);
}

function looksLike(opening: string): Format {
  const text = opening.trimStart();
  if (text.startsWith('<'))
    return !isPage(text) &&
      /^<(?:\?xml|!doctype (?:rss|nitf)|rss|feed|rdf:RDF|nitf|newsItem|newsMessage)\b/iu.test(text)
      ? 'xml'
      : htmlOrText(text);
  if (/^[{[]/u.test(text)) return jsonOrText(text);
  if (/^From \S.*\n(?:[A-Z][\w-]*:|>)/u.test(text)) return 'mbox';
  return isMail(text) ? 'eml' : 'text';
}

/** Whether the first element is that of a page; one that stands in another document is not the first. */
function isPage(opening: string): boolean {
  return /^\s*(?:<(?:\?[^>]*|!--[^>]*--|!doctype(?! html)[^>]*)>\s*)*<(?:html[\s>]|!doctype html)/iu.test(
    opening,
  );
}

function htmlOrText(text: string): Format {
  return isPage(text) || /^<(?:!--|head|body|div|p|article|main|section|h1|table|meta)[\s>]/iu.test(text)
    ? 'html'
    : 'text';
}

function jsonOrText(text: string): Format {
  if (/^\{.*\}[^\S\n]*\n\s*\{/u.test(text)) return 'ndjson';
  return /^(?:\{\s*["}]|\[\s*(?:[[{"\]]|$))/u.test(text) ? 'json' : 'text';
}

/** At least two headers of mail, one of them certain, before the first empty line. */
function isMail(text: string): boolean {
  const head = text.split(/\r?\n\r?\n/u, 1)[0]!;
  const headers = head.match(/^[A-Za-z][A-Za-z-]*: \S/gmu)?.length ?? 0;
  return headers >= 2 && /^(?:MIME-Version|Message-ID|Received|Content-Type|Return-Path): /imu.test(head);
}

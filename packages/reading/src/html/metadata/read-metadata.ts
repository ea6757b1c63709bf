import { withoutFinal } from '../../values/without-final.ts';
import type { BlockLine } from '../block-lines.ts';
import { jsonLdArticle } from './json-ld.ts';
import { metaElements, metaValues } from './meta-elements.ts';
import { outletInLines } from './outlet-in-lines.ts';
import { splitNames } from './split-names.ts';
import { titleParts } from './title-parts.ts';
import { authorElements, linesAround, printedAuthors, printedDay, timeElement } from './visible.ts';

/** What a page says of its article, wherever it says it. */
export interface Metadata {
  readonly headline: string | null;
  /** The summary for search engines, which the page need not show. */
  readonly description: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The text in the JSON-LD, for pages that a script would fill. */
  readonly body: string | null;
  readonly isFree: boolean;
  /** Whether the article goes on on another page. */
  readonly hasNextPage: boolean;
}

/**
 * Read JSON-LD first, then `meta` elements, then what a reader sees. `address` is where the page was found, for a page
 * that does not name its own.
 */
export function readMetadata(
  document: Document,
  lines: readonly BlockLine[],
  address: string | null,
): Metadata {
  const described = jsonLdArticle(document);
  const meta = metaElements(document);
  const first = (field: Parameters<typeof metaValues>[1]) => metaValues(meta, field)[0] ?? null;
  const title = document.querySelector('title')?.textContent ?? null;

  const siteName = described?.outlet ?? first('outlet');
  const shown = shownHeadline(document, title);
  const stated = described?.headline ?? withoutSuffix(first('headline'), siteName);
  const known = shown !== null && (stated === null || isAlike(shown, stated)) ? shown : stated;
  const parts = titleParts(title, known);
  const headline = parts.headline;
  const around = linesAround(headline, lines);

  const authors = described?.authors.length
    ? described.authors.flatMap(namesOf)
    : metaValues(meta, 'authors').flatMap(splitNames);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  return {
    headline,
    description: described?.standfirst ?? first('description'),
    outlet: siteName ?? outletInLines(parts.outlet, lines),
    authors: firstOf(authors, authorElements(document), printedAuthors(around)),
    published: described?.published ?? first('published') ?? timeElement(document) ?? printedDay(around),
    modified: described?.modified ?? first('modified'),
    url: absolute(canonical, address) ?? described?.url ?? absolute(first('url'), address) ?? address,
    language: document.documentElement?.getAttribute('lang') || (described?.language ?? first('language')),
    body: described?.body ?? null,
    isFree: described?.isFree ?? true,
    hasNextPage: document.querySelector('link[rel~="next" i]') !== null,
  };
}

const SITE_NAME =
  '[class*="logo" i], [class*="brand" i], [class*="site-title" i], [class*="site-name" i], nav *, footer *, aside *';

/** The longest heading that the title repeats, else the first `h1` of the article; the name of the site is none. */
function shownHeadline(document: Document, title: string | null): string | null {
  const headings = [...document.querySelectorAll('h1, h2, h3')].filter(
    (heading) => !heading.matches(SITE_NAME),
  );
  const repeated = headings.map(textOf).filter((text) => text !== '' && title?.includes(text));
  if (repeated.length > 0) return repeated.reduce((best, text) => (text.length > best.length ? text : best));
  const first = headings.filter(({ localName }) => localName.toLowerCase() === 'h1');
  const main =
    first.find((heading) => heading.matches('[itemprop~="headline"], main *, article *')) ?? first[0];
  return main ? textOf(main) || null : null;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function withoutSuffix(headline: string | null, siteName: string | null): string | null {
  if (headline === null || siteName === null || !headline.endsWith(siteName)) return headline;
  return withoutFinal(headline.slice(0, -siteName.length).trimEnd(), '|–—:«·-').trimEnd() || headline;
}

/** Whether two headlines share most of their words; a search engine's headline is often a shorter one. */
function isAlike(one: string, other: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 0.5 * Math.min(a.size, b.size);
}

/** "Jane Roe, Martin Vale" in one field are two names; a name with a single word before the comma stays whole. */
function namesOf(name: string): readonly string[] {
  const parts = splitNames(name);
  return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts : [name];
}

function firstOf(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function absolute(address: string | null, base: string | null): string | null {
  if (!address) return null;
  return URL.canParse(address, base ?? undefined) ? new URL(address, base ?? undefined).href : null;
}

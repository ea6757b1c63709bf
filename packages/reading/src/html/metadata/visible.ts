import { findPublished } from '@parley/core';
import type { BlockLine } from '../block-lines.ts';
import { splitNames } from './split-names.ts';

/** Lines around the headline in which a page prints its date and its authors. */
const BEFORE = 3;
const BEHIND = 12;
const LONGEST_STAMP = 160;

/** Short lines near the headline, the ones below it first. */
export function linesAround(headline: string | null, lines: readonly BlockLine[]): readonly string[] {
  const at = headline === null ? -1 : lines.findIndex(({ text }) => isSameLine(text, headline));
  const near = [
    ...lines.slice(at + 1, at + 1 + BEHIND),
    ...lines.slice(Math.max(0, at - BEFORE), Math.max(0, at)),
  ];
  return near.map(({ text }) => text).filter((text) => text.length <= LONGEST_STAMP);
}

/** The day that one of the lines prints; null where none does. */
export function printedDay(lines: readonly string[]): string | null {
  for (const line of lines) {
    const day = findPublished([line.slice(0, 80)]);
    if (day !== null) return day;
  }
  return null;
}

const BYLINE =
  /^(?:by|text|story by|words by|written by|report(?:ing)? by)\b:?\s+(?<names>\p{Lu}.{2,120})$/iu;

/** The names in the first line that begins as a byline does. */
export function printedAuthors(lines: readonly string[]): readonly string[] {
  for (const line of lines) {
    const names = BYLINE.exec(line)?.groups?.names;
    if (names) return splitNames(names);
  }
  return [];
}

/** The moment that the first `time` element in the article itself gives; null where there is none. */
export function timeElement(document: Document): string | null {
  const times = [
    ...document.querySelectorAll('[itemprop~="datePublished"], time[datetime], abbr.published[title]'),
  ];
  const own = times.find(
    (time) => !time.closest('aside, nav, footer, li, [class*="card" i], [class*="related" i]'),
  );
  return own === undefined
    ? null
    : (own.getAttribute('content') ??
        own.getAttribute('datetime') ??
        own.getAttribute('title') ??
        own.textContent);
}

const AUTHOR_ELEMENTS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '.byline .author, .byline-name, .author-name, .author .fn',
  '.author, .article-author, .post-author, [class*="byline" i]',
];

/** The names in the elements that a page marks as its authors. */
export function authorElements(document: Document): readonly string[] {
  for (const selector of AUTHOR_ELEMENTS) {
    const names = [...document.querySelectorAll(selector)]
      .filter(
        (element) =>
          !element.closest(
            'aside.comments, [id*="comment" i], [id*="disqus" i], [class*="comment" i], [class*="card" i]',
          ),
      )
      .map((element) => (element.getAttribute('content') ?? element.textContent ?? '').trim())
      .filter((text) => text !== '' && text.length <= LONGEST_STAMP)
      .flatMap(splitNames);
    if (names.length > 0) return names;
  }
  return [];
}

function isSameLine(one: string, other: string): boolean {
  const plain = (line: string) =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}

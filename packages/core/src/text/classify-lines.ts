import { END_OF_STORY, FURNITURE_SHAPES } from '../lexicon/en/furniture.ts';
import type { Span } from '../schema/span.ts';
import type { ParagraphKind } from './article.ts';

/** Longer lines are story whatever they look like; in UTF-16 code units. */
const LONGEST_FURNITURE = 1_500;
const LONGEST_HEADLINE_WORDS = 30;
const LONGEST_HEADING_WORDS = 8;
const LONGEST_CAPTION_WORDS = 35;
/** The share of long lines that end in a mark, from which on one without it is taken for a caption. */
const PUNCTUATED_STORY = 0.5;

/** Where a headline that is known may stand. */
const OPENING_LINES = 6;

/** What each line of a text is, by its shape and its place, and by the headline where that is known. */
export function classifyLines(
  text: string,
  lines: readonly Span[],
  headline: string | null = null,
): readonly ParagraphKind[] {
  const contents = lines.map((line) => text.slice(line.start, line.end));
  const kinds: ParagraphKind[] = contents.map((line) => (isFurniture(line) ? 'furniture' : 'body'));
  const last = kinds.lastIndexOf('body');
  const end = contents.findIndex((line, index) => index > last / 2 && endsStory(line));
  if (end > 0) kinds.fill('furniture', end);

  const first = kinds.indexOf('body');
  if (first < 0 || first === kinds.lastIndexOf('body')) return kinds;
  const told = headline === null ? -1 : contents.slice(0, OPENING_LINES).indexOf(headline);
  if (told >= 0 || isHeadline(contents[first]!)) {
    kinds[told >= 0 ? told : first] = 'headline';
    const second = kinds.indexOf('body');
    if (second < kinds.lastIndexOf('body') && isHeadline(contents[second]!)) kinds[second] = 'subhead';
  }
  const lead = kinds.indexOf('body');
  const captions = isPunctuated(contents.filter((_, index) => kinds[index] === 'body'));
  const listed = listItems(contents);
  for (let index = lead + 1; index < kinds.length; index++) {
    const line = contents[index]!;
    if (kinds[index] !== 'body' || endsInMark(line)) continue;
    const words = countWords(line);
    if (listed.has(index)) continue;
    if (words <= LONGEST_HEADING_WORDS) kinds[index] = 'subhead';
    else if (captions && words <= LONGEST_CAPTION_WORDS && /^[\p{Lu}\d‘']/u.test(line))
      kinds[index] = 'furniture';
  }
  // A heading without a text under it is a label or a tag.
  for (let index = kinds.length - 1; index > lead && kinds[index] !== 'body'; index--)
    kinds[index] = 'furniture';
  return kinds;
}

/** The lines without a mark that follow one that ends in a colon: the items of a list, which are no captions. */
function listItems(lines: readonly string[]): ReadonlySet<number> {
  const items = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || endsInMark(line)) continue;
    if (/:["'”’]?$/u.test(before) || items.has(index - 1)) items.add(index);
  }
  return items;
}

/** Whether a single line, without white space around it, shows by its shape that it is no part of a story. */
export function isFurniture(line: string): boolean {
  return line.length <= LONGEST_FURNITURE && FURNITURE_SHAPES.some(({ pattern }) => pattern.test(line));
}

function endsStory(line: string): boolean {
  return line.length <= LONGEST_FURNITURE && END_OF_STORY.test(line);
}

function isHeadline(line: string): boolean {
  const open = !endsInMark(line) || /(?:\?|(?:^|[\s.])\p{Lu}\.)$/u.test(line);
  return open && countWords(line) <= LONGEST_HEADLINE_WORDS;
}

function endsInMark(line: string): boolean {
  return /[.!?…:;,][\s"'“”’»)\]]*$/u.test(line);
}

function isPunctuated(story: readonly string[]): boolean {
  const long = story.filter((line) => countWords(line) > LONGEST_HEADING_WORDS);
  return long.length >= 4 && long.filter(endsInMark).length >= PUNCTUATED_STORY * long.length;
}

function countWords(line: string): number {
  return line.match(/[^\s]+/gu)?.length ?? 0;
}

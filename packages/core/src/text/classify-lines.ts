import { END_OF_STORY, FURNITURE_SHAPES } from '../lexicon/en/furniture.ts';
import type { Span } from '../schema/span.ts';
import type { ParagraphKind } from './article.ts';

/** Longer lines are story whatever they look like; in UTF-16 code units. */
const LONGEST_FURNITURE = 1_500;
const LONGEST_HEADLINE_WORDS = 30;
const LONGEST_HEADING_WORDS = 8;
const LONGEST_CAPTION_WORDS = 45;
/** The share of long lines that end in a mark, from which on one without it is taken for a caption. */
const PUNCTUATED_STORY = 0.75;

/** What each line of a text is, by its shape and its place. */
export function classifyLines(text: string, lines: readonly Span[]): readonly ParagraphKind[] {
  const contents = lines.map((line) => text.slice(line.start, line.end));
  const kinds: ParagraphKind[] = contents.map((line) => (isFurniture(line) ? 'furniture' : 'body'));
  const last = kinds.lastIndexOf('body');
  const end = contents.findIndex((line, index) => index > last / 2 && END_OF_STORY.test(line));
  if (end > 0) kinds.fill('furniture', end);

  const first = kinds.indexOf('body');
  if (first < 0 || first === kinds.lastIndexOf('body')) return kinds;
  if (isHeadline(contents[first]!)) {
    kinds[first] = 'headline';
    const second = kinds.indexOf('body');
    if (second < kinds.lastIndexOf('body') && isHeadline(contents[second]!)) kinds[second] = 'subhead';
  }
  const lead = kinds.indexOf('body');
  const captions = isPunctuated(contents.filter((_, index) => kinds[index] === 'body'));
  for (let index = lead + 1; index < kinds.length; index++) {
    const line = contents[index]!;
    if (kinds[index] !== 'body' || endsInMark(line)) continue;
    const words = countWords(line);
    if (words <= LONGEST_HEADING_WORDS) kinds[index] = 'subhead';
    else if (captions && words <= LONGEST_CAPTION_WORDS && /^[\p{Lu}\d‘']/u.test(line))
      kinds[index] = 'furniture';
  }
  return kinds;
}

/** Whether a single line, without white space around it, shows by its shape that it is no part of a story. */
export function isFurniture(line: string): boolean {
  return line.length <= LONGEST_FURNITURE && FURNITURE_SHAPES.some(({ pattern }) => pattern.test(line));
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

import type { Note } from '@parley/core';
import { composeArticle } from '../article/compose-article.ts';
import type { ReadArticle } from '../article/read-article.ts';
import { blockLines } from './block-lines.ts';
import { flatLines, isTangled } from './flat-lines.ts';
import { type Metadata, readMetadata } from './metadata/read-metadata.ts';
import { parsePage, shownPart } from './parse-page.ts';
import { findStory } from './story/find-story.ts';
import { removeClutter } from './story/remove-clutter.ts';
import { shownStandfirst } from './story/shown-standfirst.ts';
import { storyLines } from './story/story-lines.ts';

/**
 * The article of a page of HTML: the story without menus, promos, comments and captions, and what the page says of it.
 * @throws Unreadable for a page without a story.
 */
export function readPage(html: string, { url }: { readonly url?: string | undefined } = {}): ReadArticle {
  if (isTangled(html)) return composeArticle({ story: flatLines(html), url, notes: [TOO_DEEP] });
  const document = parsePage(html);
  const body = shownPart(document);
  const lines = blockLines(body);
  const metadata = readMetadata(document, lines, url ?? null);
  const standfirst = shownStandfirst(lines, metadata);
  const captions = removeClutter(document);
  const shown = storyLines(findStory(blockLines(body), body), metadata);
  const story = isFuller(metadata.body, shown) ? metadata.body.split('\n') : shown;
  return composeArticle({ ...metadata, standfirst, story, captions, notes: notesOn(metadata) });
}

const TOO_DEEP: Note = {
  code: 'page-nested-too-deep',
  message: 'The page nests its elements too deep to tell its story from the rest; all of its text was read.',
};

/** Shorter lines are as likely labels of a page that shows no story. */
const SHORTEST_PROSE = 40;

/** Whether the JSON-LD holds the text that the page itself does not show. */
function isFuller(body: string | null, shown: readonly string[]): body is string {
  const prose = shown.filter((line) => line.length >= SHORTEST_PROSE);
  const length = prose.reduce((sum, line) => sum + line.length, 0);
  return body !== null && length < body.length / 2;
}

function notesOn({ isFree, hasNextPage }: Metadata): readonly Note[] {
  const notes: Note[] = [];
  if (!isFree)
    notes.push({
      code: 'paywalled',
      message: 'The page says that it is not free to read; the text may be a part of the article.',
    });
  if (hasNextPage)
    notes.push({ code: 'more-pages', message: 'The article goes on on another page, which was not read.' });
  return notes;
}

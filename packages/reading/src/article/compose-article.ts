import { ARTICLE_TEXT_LIMIT, ArticleInput, type Note } from '@parley/core';
import { isoTime } from '../dates/iso-time.ts';
import { Unreadable } from '../unreadable.ts';
import type { ReadArticle } from './read-article.ts';

/** What a format found out about an article; everything but the story may be missing or nonsense. */
export interface Found {
  /** The paragraphs of the story in order, without headline and standfirst. */
  readonly story: readonly string[];
  readonly id?: string | null | undefined;
  readonly headline?: string | null | undefined;
  readonly standfirst?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly modified?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly authors?: readonly string[];
  readonly captions?: readonly string[];
  readonly notes?: readonly Note[];
}

/**
 * The article that was found: its text is the headline, the standfirst and the story, with an empty line between them.
 * What is no valid value of a field is left out.
 * @throws Unreadable for a story without a word, or one that is longer than an article may be.
 */
export function composeArticle(found: Found): ReadArticle {
  const headline = plainLine(found.headline);
  const standfirst = plainLine(found.standfirst);
  const story = found.story.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
  if (story.length === 0)
    throw new Unreadable('no-article', 'holds no story', 'copy the text of the article into a .txt file');
  const opening = [headline, standfirst].filter((line) => line !== null && !story.slice(0, 2).includes(line));
  const text = [...opening, ...story].join('\n\n');
  if (text.length > ARTICLE_TEXT_LIMIT) throw tooLong();
  const known = {
    id: valid('id', found.id?.trim()),
    headline: valid('headline', headline),
    outlet: valid('outlet', plainLine(found.outlet)),
    published: valid('published', isoTime(found.published)),
    url: valid('url', found.url?.trim()),
    language: valid('language', found.language?.trim().replace('_', '-')),
  };
  return {
    input: {
      text,
      ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value != null)) as object),
    },
    authors: unique((found.authors ?? []).map(plainLine)),
    modified: isoTime(found.modified),
    captions: unique((found.captions ?? []).map(plainLine)),
    notes: found.notes ?? [],
  };
}

/** What is said of a text that is longer than an article may be. */
export function tooLong(): Unreadable {
  const limit = ARTICLE_TEXT_LIMIT.toLocaleString('en');
  return new Unreadable(
    'too-long',
    `is longer than the ${limit} characters an article may have`,
    'split it into its articles',
  );
}

function plainLine(text: string | null | undefined): string | null {
  return text?.replace(/\s+/gu, ' ').trim() || null;
}

function valid<Name extends keyof ArticleInput>(name: Name, value: string | null | undefined): string | null {
  if (!value) return null;
  return ArticleInput.shape[name].safeParse(value).success ? value : null;
}

function unique(lines: readonly (string | null)[]): readonly string[] {
  return [...new Set(lines.filter((line) => line !== null))];
}

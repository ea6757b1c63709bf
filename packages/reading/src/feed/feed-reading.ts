import type { Note } from '@parley/core';
import { composeArticle } from '../article/compose-article.ts';
import type { ReadArticle, Reading } from '../article/read-article.ts';
import { readFragment } from '../html/read-fragment.ts';
import { Unreadable } from '../unreadable.ts';

/** What a feed says of itself. */
export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
}

/** An entry of a feed, whatever the feed's format. */
export interface FeedItem {
  readonly id: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  /** The whole text, as HTML or as it is. */
  readonly html: string | null;
  readonly text: string | null;
  /** What stands for the text where the feed does not carry it; may be HTML. */
  readonly summary: string | null;
}

/**
 * The articles of a feed. An entry that has only a summary is read as that, which is noted; one without any text is left out,
 * which is noted too.
 * @throws Unreadable for a feed of which no entry can be read.
 */
export function feedReading(feed: Feed, items: readonly FeedItem[]): Reading {
  const articles: ReadArticle[] = [];
  const notes: Note[] = [];
  for (const [index, item] of items.entries()) {
    try {
      articles.push(articleOfItem(feed, item));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      notes.push({ code: 'unreadable-part', message: `Entry ${index + 1} of the feed ${error.message}.` });
    }
  }
  if (articles.length === 0)
    throw new Unreadable('no-article', 'is a feed without a text in it', 'save the pages that it links to');
  return { articles, notes };
}

/** The code of the note on an article of which a feed has only the summary: its page has the rest. */
const SUMMARY_ONLY = 'summary-only';

function articleOfItem(feed: Feed, item: FeedItem): ReadArticle {
  const { html, text, summary, ...known } = item;
  const { story, captions } =
    text === null || html !== null ? readFragment(html ?? summary ?? '') : plain(text);
  const notes: Note[] =
    html === null && text === null
      ? [
          {
            code: SUMMARY_ONLY,
            message: 'The feed has only a summary of this article; its page has the text.',
          },
        ]
      : [];
  return composeArticle({
    ...known,
    outlet: feed.title,
    language: item.language ?? feed.language,
    story,
    captions,
    notes,
  });
}

function plain(text: string): Pick<ReturnType<typeof readFragment>, 'story' | 'captions'> {
  return { story: text.split('\n'), captions: [] };
}

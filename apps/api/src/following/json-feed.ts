import type { JsonFeed } from '../shapes/feed.ts';
import type { Feed } from './feed.ts';

/** A feed in JSON Feed 1.1. */
export function jsonFeed({ title, page, self, entries }: Feed): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    language: 'en',
    items: entries.map(({ id, title, text, at }) => ({
      ...{ id, title },
      url: page,
      content_text: text,
      date_published: at,
    })),
  };
}

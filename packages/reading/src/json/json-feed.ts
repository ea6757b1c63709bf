import type { Reading } from '../article/read-article.ts';
import { feedReading } from '../feed/feed-reading.ts';
import { arrayOf, isRecord, type JsonRecord, textOf } from '../values/json-value.ts';

/** Whether a value is a JSON Feed, of version 1 or 1.1. */
export function isJsonFeed(value: unknown): value is JsonRecord {
  return (
    isRecord(value) &&
    /jsonfeed\.org\/version\/1/u.test(String(value.version ?? '')) &&
    Array.isArray(value.items)
  );
}

/** The articles of a JSON Feed. @throws Unreadable for one that holds none. */
export function readJsonFeed(feed: JsonRecord): Reading {
  const authors = (value: unknown) =>
    arrayOf(value).flatMap((author) => (isRecord(author) ? (textOf(author.name) ?? []) : []));
  return feedReading(
    { title: textOf(feed.title), language: textOf(feed.language) },
    arrayOf(feed.items)
      .filter(isRecord)
      .map((item) => ({
        id: textOf(item.id) ?? (typeof item.id === 'number' ? String(item.id) : null),
        headline: textOf(item.title),
        url: textOf(item.url) ?? textOf(item.external_url),
        published: textOf(item.date_published),
        modified: textOf(item.date_modified),
        language: textOf(item.language),
        authors: authors(item.authors ?? item.author),
        html: textOf(item.content_html),
        text: textOf(item.content_text),
        summary: textOf(item.summary),
      })),
  );
}

import { ArticleInput } from '@parley/core';
import * as z from 'zod';
import { ARTICLE_LIMIT, ARTICLES_LIMIT } from '../limits.ts';

const encoder = new TextEncoder();

const text = z
  .string({ error: (issue) => (issue.input === undefined ? 'is missing' : undefined) })
  .refine((value) => value.trim() !== '', 'holds no text')
  .refine(
    (value) => encoder.encode(value).length <= ARTICLE_LIMIT,
    `is longer than ${ARTICLE_LIMIT} bytes in UTF-8`,
  );

/** One article as the API takes it: core's, within the API's limits, each string of it Unicode text. */
export const ArticleRequest = z
  .strictObject({ ...ArticleInput.shape, text })
  .superRefine((article, context) => {
    for (const [key, value] of Object.entries(article)) {
      if (typeof value === 'string' && LONE_SURROGATE.test(value)) {
        context.addIssue({ code: 'custom', path: [key], message: 'holds half of a surrogate pair' });
      }
    }
  })
  .meta({ id: 'ArticleRequest' });
export type ArticleRequest = z.infer<typeof ArticleRequest>;

/** Several articles. */
export const BatchRequest = z
  .strictObject({
    articles: z
      .array(ArticleRequest)
      .min(1, 'is empty')
      .max(ARTICLES_LIMIT, `holds more than ${ARTICLES_LIMIT}`),
  })
  .meta({ id: 'BatchRequest' });
export type BatchRequest = z.infer<typeof BatchRequest>;

/** What is asked about: one article or several. */
export type ExtractRequest = ArticleRequest | BatchRequest;

const { text: _text, ...header } = ArticleRequest.shape;

/** An article that is to be fetched from its address, where the API does that. */
export const PageRequest = z
  .strictObject({ ...header, url: header.url.unwrap().unwrap() })
  .meta({ id: 'PageRequest' });
export type PageRequest = z.infer<typeof PageRequest>;

/** What may be said of an article beside its text, where that is in the query. */
export const HeaderQuery = z.strictObject({
  id: header.id,
  headline: header.headline.unwrap().unwrap().optional(),
  outlet: header.outlet.unwrap().unwrap().optional(),
  published: header.published.unwrap().unwrap().optional(),
  url: header.url.unwrap().unwrap().optional(),
  language: header.language.unwrap().unwrap().optional(),
});

/** What may be said of an article beside its text: keys of the body in JSON, query parameters beside plain text. */
export const HEADER_KEYS: readonly string[] = Object.keys(header);

/** Every key that some body may have. */
export const BODY_KEYS: readonly string[] = [
  ...Object.keys(ArticleRequest.shape),
  ...Object.keys(BatchRequest.shape),
];

const LONE_SURROGATE = /\p{Cs}/u;

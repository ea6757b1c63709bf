import type { MiddlewareHandler } from 'hono';
import * as z from 'zod';
import { ARTICLE_LIMIT, ARTICLES_LIMIT } from '../limits.ts';
import type { Ports } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';
import { articlesOf, fetchArticle } from './article-of-page.ts';
import {
  ArticleRequest,
  BatchRequest,
  BODY_KEYS,
  type ExtractRequest,
  HEADER_KEYS,
  PageRequest,
} from './article-request.ts';
import { decodeUtf8, parseJson } from './decode.ts';
import { mediaType } from './media-type.ts';
import { readQuery } from './query.ts';
import { readBody } from './read-body.ts';
import { jsonPointer, type Locate, validate } from './validate.ts';

/** What a body may be beside JSON and plain text: whatever tells of itself what is its story. */
export const READ_TYPES = [
  'text/html',
  'text/markdown',
  'text/csv',
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/ld+json',
  'application/xml',
  'application/x-ndjson',
  'message/rfc822',
] as const;
const MEDIA_TYPES = ['application/json', 'text/plain', ...READ_TYPES] as const;

interface Validated {
  readonly in: { readonly json: ExtractRequest | PageRequest };
  readonly out: { readonly json: ExtractRequest };
}

/** Puts the article or articles of a request where `context.req.valid('json')` finds them, or refuses the request. */
export function readExtractRequest({
  fetchPage,
}: Pick<Ports, 'fetchPage'>): MiddlewareHandler<object, string, Validated> {
  return async (context, next) => {
    const { headers } = context.req.raw;
    const type = mediaType(headers, MEDIA_TYPES);
    const query = readQuery(context.req.url, type === 'application/json' ? [] : HEADER_KEYS);
    const bytes = await readBody(context.req.raw);
    if (type === 'application/json') context.req.addValidatedData('json', await json(bytes, fetchPage));
    else if (type === 'text/plain') context.req.addValidatedData('json', plainText(bytes, query));
    else context.req.addValidatedData('json', await readable(bytes, type, query));
    await next();
  };
}

/** The body is the article; what else is known of it stands in the query. */
function plainText(bytes: Uint8Array, query: Readonly<Record<string, string>>): ArticleRequest {
  if (bytes.length > ARTICLE_LIMIT) {
    throw new Refusal({ status: 413, detail: `An article is at most ${ARTICLE_LIMIT} bytes long.` });
  }
  return validate(ArticleRequest, { ...query, text: decodeUtf8(bytes) }, inBodyOrQuery, HEADER_KEYS);
}

/** The body is a page, a feed or an export. What the query says of a single article counts more than what the body says. */
async function readable(
  bytes: Uint8Array,
  type: (typeof READ_TYPES)[number],
  query: Readonly<Record<string, string>>,
): Promise<ExtractRequest> {
  const [first, ...others] = await articlesOf(
    bytes,
    { mediaType: `${type}; charset=utf-8`, url: query.url },
    '',
  );
  if (others.length === 0)
    return validate(ArticleRequest, { ...first, ...query }, inBodyOrQuery, HEADER_KEYS);
  const [told] = Object.keys(query);
  if (told !== undefined) {
    throw new Refusal({
      status: 422,
      detail: 'The request is not valid.',
      errors: [{ parameter: told, detail: 'is of one article, and the body holds several' }],
    });
  }
  return validate(BatchRequest, { articles: [first, ...others] }, () => ({ pointer: '' }), BODY_KEYS);
}

const inBodyOrQuery: Locate = ([key]) => (key === 'text' ? { pointer: '' } : { parameter: String(key) });

async function json(bytes: Uint8Array, fetchPage: Ports['fetchPage']): Promise<ExtractRequest> {
  const body = parseJson(decodeUtf8(bytes));
  const request = validate(
    schemaOf(body, fetchPage !== undefined),
    body,
    (path) => ({ pointer: jsonPointer(path) }),
    BODY_KEYS,
  );
  if (!fetchPage) return request as ExtractRequest;
  if (!('articles' in request)) return 'text' in request ? request : fetchArticle(request, fetchPage, '');
  const articles: ArticleRequest[] = [];
  for (const [index, article] of request.articles.entries()) {
    const pointer = `/articles/${index}`;
    articles.push('text' in article ? article : await fetchArticle(article, fetchPage, pointer));
  }
  return { articles };
}

type Requested =
  | ArticleRequest
  | PageRequest
  | { readonly articles: readonly (ArticleRequest | PageRequest)[] };

/** The schema by which a body is judged: its articles have a text or, where pages are fetched, an address. */
function schemaOf(body: unknown, fetches: boolean): z.ZodType<Requested> {
  const one = (value: unknown) => (fetches && isPage(value) ? PageRequest : ArticleRequest);
  if (!isRecord(body) || !Object.hasOwn(body, 'articles')) return one(body);
  const { articles } = body;
  if (!Array.isArray(articles) || articles.length > ARTICLES_LIMIT || !articles.some(isPage))
    return BatchRequest;
  const [first, ...others] = articles.map(one);
  return z.strictObject({ articles: z.tuple([first!, ...others]) });
}

function isPage(value: unknown): boolean {
  return isRecord(value) && typeof value.url === 'string' && !Object.hasOwn(value, 'text');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

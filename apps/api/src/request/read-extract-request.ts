import type { Words } from '@parley/core';
import type { MiddlewareHandler } from 'hono';
import * as z from 'zod';
import { ARTICLE_LIMIT, ARTICLES_LIMIT } from '../limits.ts';
import type { Ports } from '../ports.ts';
import { Refusal } from '../problems/refusal.ts';
import { OwnWords } from '../shapes/words.ts';
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
  'text/tab-separated-values',
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/ld+json',
  'application/xml',
  'application/x-ndjson',
  'message/rfc822',
  'application/mbox',
] as const;
const MEDIA_TYPES = ['application/json', 'text/plain', ...READ_TYPES] as const;

interface Validated {
  readonly in: { readonly json: ExtractRequest | PageRequest };
  readonly out: { readonly json: Asked };
}

/** What a request asks about, and the own words to read it by. */
export interface Asked {
  readonly articles: readonly ArticleRequest[];
  /** Whether the articles came as a list. */
  readonly isBatch: boolean;
  readonly words?: Words;
}

/**
 * Puts the article or articles of a request where `context.req.valid('json')` finds them, or refuses the request. A body in
 * JSON may bring own words along, where `mayBring` says so.
 */
export function readExtractRequest(
  { fetchPage }: Pick<Ports, 'fetchPage'>,
  mayBring: 'words' | 'no words',
): MiddlewareHandler<object, string, Validated> {
  return async (context, next) => {
    const { headers } = context.req.raw;
    const type = mediaType(headers, MEDIA_TYPES);
    const query = readQuery(context.req.url, type === 'application/json' ? [] : HEADER_KEYS);
    const bytes = await readBody(context.req.raw);
    const read = async (): Promise<Asked> => {
      if (type === 'application/json') return json(bytes, fetchPage, mayBring === 'words');
      return asked(type === 'text/plain' ? plainText(bytes, query) : await readable(bytes, type, query));
    };
    context.req.addValidatedData('json', await read());
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

const inBody: Locate = (path) => ({ pointer: jsonPointer(path) });

async function json(
  bytes: Uint8Array,
  fetchPage: Ports['fetchPage'],
  mayBringWords: boolean,
): Promise<Asked> {
  const body = parseJson(decodeUtf8(bytes));
  if (!mayBringWords || !isRecord(body) || !Object.hasOwn(body, 'words'))
    return asked(await articlesIn(body, fetchPage));
  const { words: brought, ...others } = body;
  const { words } = validate(WordsMember, { words: brought }, inBody, Object.keys(OwnWords.shape));
  return { ...asked(await articlesIn(others, fetchPage)), words };
}

function asked(request: ExtractRequest): Asked {
  const isBatch = 'articles' in request;
  return { articles: isBatch ? request.articles : [request], isBatch };
}

const WordsMember = z.strictObject({ words: OwnWords });

async function articlesIn(body: unknown, fetchPage: Ports['fetchPage']): Promise<ExtractRequest> {
  const request = validate(schemaOf(body, fetchPage !== undefined), body, inBody, BODY_KEYS);
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

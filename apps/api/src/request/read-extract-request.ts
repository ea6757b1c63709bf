import type { MiddlewareHandler } from 'hono';
import { ARTICLE_LIMIT } from '../limits.ts';
import { Refusal } from '../problems/refusal.ts';
import {
  ArticleRequest,
  BatchRequest,
  BODY_KEYS,
  type ExtractRequest,
  HEADER_KEYS,
} from './article-request.ts';
import { decodeUtf8, parseJson } from './decode.ts';
import { mediaType } from './media-type.ts';
import { readQuery } from './query.ts';
import { readBody } from './read-body.ts';
import { jsonPointer, type Locate, validate } from './validate.ts';

/** What a body may be. */
const MEDIA_TYPES = ['application/json', 'text/plain'] as const;

interface Validated {
  readonly in: { readonly json: ExtractRequest };
  readonly out: { readonly json: ExtractRequest };
}

/** Puts the article or articles of a request where `context.req.valid('json')` finds them, or refuses the request. */
export const readExtractRequest: MiddlewareHandler<object, string, Validated> = async (context, next) => {
  const type = mediaType(context.req.raw.headers, MEDIA_TYPES);
  const query = readQuery(context.req.url, type === 'text/plain' ? HEADER_KEYS : []);
  const bytes = await readBody(context.req.raw);
  const request = type === 'text/plain' ? plainText(bytes, query) : json(bytes);
  context.req.addValidatedData('json', request);
  await next();
};

/** The body is the article; what else is known of it stands in the query. */
function plainText(bytes: Uint8Array, query: Readonly<Record<string, string>>): ArticleRequest {
  if (bytes.length > ARTICLE_LIMIT) {
    throw new Refusal({ status: 413, detail: `An article is at most ${ARTICLE_LIMIT} bytes long.` });
  }
  const locate: Locate = ([key]) => (key === 'text' ? { pointer: '' } : { parameter: String(key) });
  return validate(ArticleRequest, { ...query, text: decodeUtf8(bytes) }, locate, HEADER_KEYS);
}

function json(bytes: Uint8Array): ExtractRequest {
  const body = parseJson(decodeUtf8(bytes));
  const several = typeof body === 'object' && body !== null && Object.hasOwn(body, 'articles');
  return validate<typeof BatchRequest | typeof ArticleRequest>(
    several ? BatchRequest : ArticleRequest,
    body,
    (path) => ({ pointer: jsonPointer(path) }),
    BODY_KEYS,
  );
}

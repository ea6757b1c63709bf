import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../problems/refusal.ts';
import { type Access, rightOf } from './access.ts';

/** Paths that answer without a token: they tell nothing of anybody's articles. */
const OPEN_PATHS: ReadonlySet<string> = new Set(['/healthz', '/openapi.json', '/docs']);
const OPEN_FOLDERS = ['/schema/', '/docs/'];

/** Refuses with 401 a request that needs a token and has none that is right, with 403 one whose token may only read. */
export function authorise(access: Access): MiddlewareHandler {
  return async (context, next) => {
    const { path, method } = context.req;
    const token = bearerToken(context.req.header('Authorization'));
    const reading = ['GET', 'HEAD', 'OPTIONS'].includes(method) || path === '/v1/extract';
    const isOpen = OPEN_PATHS.has(path) || OPEN_FOLDERS.some((folder) => path.startsWith(folder));
    if (token === null) {
      if (!isOpen && !(reading && access.publicReads)) throw unauthorised('This needs a bearer token.', '');
    } else {
      const right = await rightOf(token, access);
      if (right === 'none') throw unauthorised('The bearer token is not known.', ', error="invalid_token"');
      if (right === 'read' && !reading) {
        throw new Refusal({
          status: 403,
          detail: 'The bearer token may read only.',
          headers: { 'WWW-Authenticate': 'Bearer realm="parley", error="insufficient_scope"' },
        });
      }
    }
    await next();
  };
}

function unauthorised(detail: string, more: string): Refusal {
  return new Refusal({
    status: 401,
    detail,
    headers: { 'WWW-Authenticate': `Bearer realm="parley"${more}` },
  });
}

/** The token of an Authorization header; null without one. Anything but a bearer token is a token that nobody knows. */
function bearerToken(header: string | undefined): string | null {
  if (header === undefined) return null;
  return /^bearer +([\w.~+/-]+=*)$/i.exec(header)?.[1] ?? '';
}

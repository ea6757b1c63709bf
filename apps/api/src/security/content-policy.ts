import type { MiddlewareHandler } from 'hono';

/** The Content-Security-Policy of an answer that is shown as a page; absent where nothing is. */
export interface WithPolicy {
  readonly Variables: { policy?: string };
}

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** Says what a browser may do with an answer: nothing, but where the route has said otherwise. */
export const contentPolicy: MiddlewareHandler<WithPolicy> = async (context, next) => {
  await next();
  context.header('Content-Security-Policy', context.get('policy') ?? NOTHING);
};

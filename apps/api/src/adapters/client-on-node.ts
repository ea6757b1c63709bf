import { getConnInfo } from '@hono/node-server/conninfo';
import type { Ports } from '../ports.ts';

/**
 * The address of the client: the peer's, or behind a proxy that is trusted the last one of X-Forwarded-For, which that
 * proxy wrote.
 */
export function clientOnNode(trustsProxy: boolean): Ports['clientOf'] {
  return (context) => {
    const forwarded = trustsProxy
      ? context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
      : undefined;
    return forwarded || (getConnInfo(context).remote.address ?? 'unknown');
  };
}

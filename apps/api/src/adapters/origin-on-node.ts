import type { Ports } from '../ports.ts';

/**
 * The origin of the request's own address, or, behind a proxy that is trusted, that of the address which the proxy was
 * asked for: X-Forwarded-Proto and X-Forwarded-Host, of several the last, which that proxy wrote.
 */
export function originOnNode(trustsProxy: boolean): Ports['originOf'] {
  return (context) => {
    const { protocol, host } = new URL(context.req.url);
    const told = (name: string) =>
      trustsProxy ? context.req.header(name)?.split(',').at(-1)?.trim().toLowerCase() : undefined;
    const [scheme = '', name = ''] = [told('X-Forwarded-Proto'), told('X-Forwarded-Host')];
    return `${SCHEME.test(scheme) ? scheme : protocol.slice(0, -1)}://${HOST.test(name) ? name : host}`;
  };
}

const SCHEME = /^https?$/;

/** A name or an address with, perhaps, a port. Reads at most 300 characters. */
const HOST = /^(?:[a-z\d.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/;

import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type Ask, followRedirects } from '../fetching/follow-redirects.ts';
import { Unfetchable } from '../fetching/unfetchable.ts';
import type { FetchPage } from '../ports.ts';
import { isPublicAddress } from './public-address.ts';

/** Whether a connection may be made. */
export type MayConnect = (address: string, port: number) => boolean;

/** The addresses of a name, asked once a connection. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const resolveByDns: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/** Public addresses, the ports of the web. */
const toTheWeb: MayConnect = (address, port) => isPublicAddress(address) && (port === 80 || port === 443);

/**
 * Fetches pages from where a connection may be made. A name is looked up once, all of its addresses are checked, and
 * the connection goes to the one that was checked: a name that changes in between changes nothing.
 */
export function fetchPageOnNode(
  mayConnect: MayConnect = toTheWeb,
  resolve: Resolve = resolveByDns,
): FetchPage {
  return (start) => followRedirects(askFrom(mayConnect, resolve), start);
}

function askFrom(mayConnect: MayConnect, resolve: Resolve): Ask {
  return async (url, signal) => {
    const isSecure = url.protocol === 'https:';
    const port = Number(url.port) || (isSecure ? 443 : 80);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(host) ? [host] : await resolve(host);
    if (addresses.length === 0 || !addresses.every((address) => mayConnect(address, port))) {
      throw new Unfetchable('is no public address');
    }
    const request = (isSecure ? requestHttps : requestHttp)(url, {
      signal,
      agent: false,
      lookup: pinned(addresses[0]!),
      headers: {
        Accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
        'Accept-Encoding': 'identity',
        'User-Agent': 'parley',
      },
    });
    request.end();
    const [answer]: IncomingMessage[] = await once(request, 'response', { signal });
    const { statusCode = 0, headers } = answer!;
    return {
      status: statusCode,
      location: headers.location ?? null,
      contentType: headers['content-type'] ?? '',
      body: answer!,
      drop: () => answer!.destroy(),
    };
  };
}

/** A look-up that always finds one address. */
function pinned(address: string): LookupFunction {
  const family = isIP(address);
  return (_, { all }, found) => {
    if (all) found(null, [{ address, family }]);
    else found(null, address, family);
  };
}

import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from '../fetch/public-address.ts';
import type { Request } from '../fetch/request.ts';
import { Unreadable } from '../unreadable.ts';

/**
 * A request on Node that connects to addresses on the public internet alone: what a name resolves to is checked when the
 * connection is opened, so that it cannot change in between.
 */
export function requestOnNode(isAllowed: (address: string) => boolean = isPublicAddress): Request {
  const options = { lookup: checkedLookup(isAllowed), agent: false as const };
  return async (url, { headers, signal }) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      send(url, { ...options, headers, signal }, resolve)
        .on('error', reject)
        .end();
    });
    return {
      status: message.statusCode ?? 0,
      header: (name) => headerOf(message, name),
      body: message,
      cancel: () => message.destroy(),
    };
  };
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function checkedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) callback(error ?? new Error('no address'), '', 0);
      else if (!addresses.every(({ address }) => isAllowed(address))) callback(refused(), '', 0);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function refused(): Unreadable {
  return new Unreadable(
    'refused-address',
    'is not on the public internet',
    'save the page as a file and read that',
  );
}

import { type Ask, followRedirects } from '../fetching/follow-redirects.ts';
import { Unfetchable } from '../fetching/unfetchable.ts';
import type { FetchPage } from '../ports.ts';

/**
 * Fetches pages by the platform's own fetch, which reaches the public internet alone. Addresses in digits, ports of their
 * own and names without a dot, or of private zones, are refused before it is asked.
 */
export const fetchPageAtTheEdge: FetchPage = (start) => followRedirects(ask, start);

const ask: Ask = async (url, signal) => {
  const isNamed = /^[a-z0-9.-]+\.[a-z][a-z0-9-]*$/.test(url.hostname);
  if (!isNamed || url.port !== '' || /\.(?:localhost|local|internal|home\.arpa)$/.test(url.hostname)) {
    throw new Unfetchable('is no public address');
  }
  const answer = await fetch(url, {
    signal,
    redirect: 'manual',
    headers: { Accept: 'text/html, application/xhtml+xml, text/plain;q=0.9', 'User-Agent': 'parley' },
  });
  return {
    status: answer.status,
    location: answer.headers.get('Location'),
    contentType: answer.headers.get('Content-Type') ?? '',
    body: (answer.body ?? new ReadableStream()) as AsyncIterable<Uint8Array>,
    drop: () => void answer.body?.cancel(),
  };
};

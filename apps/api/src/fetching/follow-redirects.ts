import type { FetchedPage } from '../ports.ts';
import { FETCH_LIMITS, FETCHED_TYPES } from './fetch-limits.ts';
import { Unfetchable } from './unfetchable.ts';

/** An answer before its body is read. */
export interface PageAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly contentType: string;
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of an answer whose body is not wanted. */
  readonly drop: () => void;
}

/** Asks one address, follows no redirect. Throws `Unfetchable`. */
export type Ask = (url: URL, signal: AbortSignal) => Promise<PageAnswer>;

/** Fetches a page; each address on the way is asked, and so checked, anew. Throws `Unfetchable`. */
export async function followRedirects(ask: Ask, start: URL): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(FETCH_LIMITS.milliseconds);
  let url = start;
  try {
    for (let redirects = 0; redirects <= FETCH_LIMITS.redirects; redirects++) {
      refuseOddAddress(url);
      const answer = await ask(url, signal);
      const { status, location, contentType } = answer;
      if (status === 200 && isRead(contentType)) {
        return { url: url.href, mediaType: contentType, bytes: await bounded(answer.body) };
      }
      answer.drop();
      if (status === 200) throw new Unfetchable('is no page of HTML or plain text');
      if (status < 300 || status > 399 || location === null) throw new Unfetchable(`answers with ${status}`);
      url = redirected(location, url);
    }
  } catch (error) {
    if (error instanceof Unfetchable) throw error;
    throw new Unfetchable(signal.aborted ? 'takes too long' : 'cannot be reached');
  }
  throw new Unfetchable('redirects too often');
}

function refuseOddAddress({ protocol, username, password }: URL): void {
  if (protocol !== 'http:' && protocol !== 'https:') throw new Unfetchable('is no address of the web');
  if (username !== '' || password !== '') throw new Unfetchable('holds a name or a password');
}

function isRead(contentType: string): boolean {
  return FETCHED_TYPES.includes(contentType.split(';')[0]!.trim().toLowerCase());
}

function redirected(location: string, from: URL): URL {
  if (!URL.canParse(location, from.href)) throw new Unfetchable('redirects to no address');
  return new URL(location, from);
}

async function bounded(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > FETCH_LIMITS.bytes) throw new Unfetchable(`is longer than ${FETCH_LIMITS.bytes} bytes`);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

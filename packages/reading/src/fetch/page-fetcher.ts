import { Unreadable } from '../unreadable.ts';
import { fetchableUrl, isPublicAddress } from './public-address.ts';
import { readBody } from './read-body.ts';
import type { PageResponse, Request } from './request.ts';
import { isPermitted, type RobotsRules, robotsRules } from './robots-rules.ts';

/** A page as a server sent it; `readArticles(bytes, page)` reads it. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly mediaType: string | undefined;
  /** Where it was found in the end, behind all redirects. */
  readonly url: string;
}

/** How pages are fetched. */
export interface FetcherOptions {
  readonly request: Request;
  /** Whether an IP address, or a name without one, may be asked; the public internet by default. */
  readonly isAllowed?: (address: string) => boolean;
  /** Waits some milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly now?: () => number;
}

const USER_AGENT = 'parley/0.1 (reads news articles one at a time)';
const LIMITS = { redirects: 5, bytes: 8_000_000, robotsBytes: 500_000, milliseconds: 15_000 };
/** Between two requests to one host, unless its robots.txt asks for more; in milliseconds. */
const PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;

/**
 * A function that fetches pages politely: http and https to public addresses alone, each redirect checked anew, robots.txt
 * heeded, a pause between requests to one host, time and size bounded.
 * The function throws Unreadable for an address that is refused or that does not answer with a page.
 */
export function createPageFetcher({
  request,
  isAllowed = isPublicAddress,
  wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  now = Date.now,
}: FetcherOptions): (address: string) => Promise<FetchedPage> {
  const rules = new Map<string, Promise<RobotsRules>>();
  const nextTurn = new Map<string, number>();

  return async (address) => {
    let url = fetchableUrl(address, isAllowed);
    for (let redirects = 0; redirects <= LIMITS.redirects; redirects++) {
      await permitted(url);
      const response = await ask(url, request);
      const location = response.header('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        response.cancel();
        if (!URL.canParse(location, url)) throw failed('redirects to an address that is none');
        url = fetchableUrl(new URL(location, url).href, isAllowed);
        continue;
      }
      if (response.status !== 200) {
        response.cancel();
        throw failed(`was answered with status ${response.status}`);
      }
      const bytes = await readBody(response, LIMITS.bytes);
      return { bytes, mediaType: response.header('content-type') ?? undefined, url: url.href };
    }
    throw failed(`redirects more than ${LIMITS.redirects} times`);
  };

  async function permitted(url: URL): Promise<void> {
    const known = rules.get(url.origin) ?? robotsOf(url);
    rules.set(url.origin, known);
    const { pause, ...robots } = await known;
    if (!isPermitted(robots, url, USER_AGENT))
      throw new Unreadable(
        'refused-address',
        'may not be fetched: the site’s robots.txt forbids it',
        'save the page as a file',
      );
    const due = Math.max(nextTurn.get(url.host) ?? 0, now());
    nextTurn.set(url.host, due + Math.min(LONGEST_PAUSE, Math.max(PAUSE, pause ?? 0)));
    if (due > now()) await wait(due - now());
  }

  async function robotsOf(url: URL): Promise<RobotsRules> {
    const address = new URL('/robots.txt', url);
    const response = await ask(address, request);
    const text =
      response.status === 200 ? new TextDecoder().decode(await readBody(response, LIMITS.robotsBytes)) : '';
    if (response.status !== 200) response.cancel();
    return robotsRules(address, response.status, text, USER_AGENT);
  }
}

async function ask(url: URL, request: Request): Promise<PageResponse> {
  const headers = {
    'user-agent': USER_AGENT,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,text/plain;q=0.7',
    'accept-encoding': 'identity',
  };
  try {
    return await request(url, { headers, signal: AbortSignal.timeout(LIMITS.milliseconds) });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const isTimeout =
      error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
    throw failed(
      isTimeout
        ? `did not answer within ${LIMITS.milliseconds / 1_000} seconds`
        : `could not be fetched (${reasonOf(error)})`,
    );
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message.slice(0, 100);
}

function failed(reason: string): Unreadable {
  return new Unreadable(
    'fetch-failed',
    reason,
    'open it in a browser, save the page as a file and read that',
  );
}

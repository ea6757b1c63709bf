import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import type { paths } from './generated/api.ts';

/** What a client needs to know. */
export interface ClientOptions {
  /** Where the API is: `https://parley.example`. */
  readonly url: string | URL;
  /** The bearer token; writing needs one, reading where the operator says so. */
  readonly token?: string;
  /** Sends the requests, where that is not the runtime's own `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A client whose paths, parameters, bodies and answers have the types that the API's document tells. */
export type Client = FetchClient<paths>;

/** A client of the API. A refusal is no exception: it is the answer's `error`, a problem of RFC 9457. */
export function createClient({ url, token, fetch }: ClientOptions): Client {
  return createFetchClient<paths>({
    baseUrl: String(url),
    ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
    ...(fetch && { fetch }),
  });
}

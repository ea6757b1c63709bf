/** What a server answered, its body not yet read. */
export interface PageResponse {
  readonly status: number;
  /** The value of a header by its name in small letters; null where it was not sent. */
  readonly header: (name: string) => string | null;
  readonly body: AsyncIterable<Uint8Array> | null;
  /** Give the connection up without reading the rest. */
  readonly cancel: () => void;
}

/** Sends one GET request and follows no redirect. */
export type Request = (
  url: URL,
  options: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
) => Promise<PageResponse>;

/**
 * The request of a runtime whose own `fetch` cannot reach private addresses, as in workers on the edge. On Node use
 * `requestOnNode`, which checks what a name resolves to.
 */
export const requestByFetch: Request = async (url, { headers, signal }) => {
  const response = await fetch(url, { headers, signal, redirect: 'manual' });
  return {
    status: response.status,
    header: (name) => response.headers.get(name),
    body: response.body as AsyncIterable<Uint8Array> | null,
    cancel: () => void response.body?.cancel().catch(() => undefined),
  };
};

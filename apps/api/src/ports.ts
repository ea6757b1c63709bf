import type { analyze } from '@parley/core';

/** What the app needs from outside. The entries hand it in; nothing else joins the app to a runtime. */
export interface Ports {
  /** The reading of one article. */
  readonly analyze: typeof analyze;
  /** Takes one record for each request that was answered. Must not throw. */
  readonly log: (record: RequestRecord) => void;
}

/** What is written down of a request: never its body, its query or the message of an error, which may quote the body. */
export interface RequestRecord {
  /** When the answer was ready, ISO 8601. */
  readonly time: string;
  readonly level: 'info' | 'error';
  readonly requestId: string;
  readonly method: string;
  /** Percent-encoded, the first 200 characters. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** What went wrong inside, where something did: the error's name and where it was thrown. */
  readonly error?: { readonly name: string; readonly frames: readonly string[] };
}

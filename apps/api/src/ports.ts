import type { analyze } from '@parley/core';
import type { FetchedPage } from '@parley/reading';
import type { Context } from 'hono';
import type { DossierCache } from './dossiers/dossier-cache.ts';
import type { OpenStreams } from './following/open-streams.ts';
import type { Access } from './security/access.ts';
import type { AnswerCache } from './storage/answer-cache.ts';
import type { Shards } from './storage/shards.ts';

/** What the app needs from outside. The entries hand it in; nothing else joins the app to a runtime. */
export interface Ports {
  /** The reading of one article. */
  readonly analyze: typeof analyze;
  /** Takes one record for each request that was answered. Must not throw. */
  readonly log: (record: RequestRecord) => void;
  /** Where dossiers are kept. */
  readonly shards: Shards;
  /** The dossiers compiled lately, shared by requests and jobs. */
  readonly cache: DossierCache;
  /** The answers sent lately. */
  readonly answers: AnswerCache;
  /** Who may read and write. */
  readonly access: Access;
  /** Origins whose pages may call, or `*`; empty for none. */
  readonly origins: readonly string[];
  /** The most articles of one dossier: all of them are in memory when it changes. */
  readonly articlesLimit: number;
  /** Days for which the changes of a dossier are told one by one; 0: for ever. */
  readonly changesDays: number;
  /** Says whether a client may go on. */
  readonly rateLimit: RateLimit;
  /** The streams of changes that are open. */
  readonly streams: OpenStreams;
  /** What tells one client from another: its address. */
  readonly clientOf: (context: Context) => string;
  /** The scheme and host by which clients reach the API, as `https://parley.example`. */
  readonly originOf: (context: Context) => string;
  /** Hands over a job that waits; it is run at least once, here or elsewhere. */
  readonly enqueue: (job: JobName) => Promise<void>;
  /** Fetches the page at an address; absent where that is switched off. */
  readonly fetchPage?: FetchPage;
}

/** Counts a request of a client, and says what it may do. */
export type RateLimit = (client: string) => Promise<Allowance>;

/** What a client may do. */
export interface Allowance {
  /** Seconds until it may come again; 0: it may go on. */
  readonly retryAfter: number;
  /** What it may send, where there is a limit that can be told. */
  readonly quota?: Quota;
}

/** How many requests of how many seconds a client may send, how many are left, and in how many seconds it has all again. */
export interface Quota {
  readonly requests: number;
  readonly seconds: number;
  readonly remaining: number;
  readonly reset: number;
}

/** A job of a dossier. */
export interface JobName {
  readonly dossier: string;
  readonly id: string;
}

/** Fetches a page from a public address, size and time bounded. Throws reading's `Unreadable`. */
export type FetchPage = (address: string) => Promise<FetchedPage>;

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

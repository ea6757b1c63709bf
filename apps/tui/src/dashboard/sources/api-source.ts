import { compileDossier, Dossier } from '@parley/core';
import type { Status } from '../status.ts';
import type { DossierSource, OnReading, Reading } from './source.ts';

/** Milliseconds between two looks at a dossier that is watched. */
const INTERVAL = 15_000;
/** Milliseconds that a server has for its answer. */
const PATIENCE = 20_000;

/** A source that has its dossier from a Parley API; the texts of the articles stay there. */
export function apiSource(address: URL, token: string | undefined, watch: boolean): DossierSource {
  const dossierAddress = addressOf(address);
  let onReading: OnReading = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  let etag: string | null = null;
  const leaving = new AbortController();
  let status: Status = { phase: 'reading', done: 0, total: null, watching: watch, problem: null };
  let reading: Reading = { dossier: compileDossier([]), analyses: [], failures: [], status };
  const tell = (change: Partial<Reading>, now: Partial<Status>) => {
    status = { ...status, ...now };
    reading = { ...reading, ...change, status };
    void onReading(reading);
  };
  const fail = (reason: string) => {
    const hasData = reading.dossier.articles.length > 0;
    const failures = hasData ? reading.failures : [{ input: address.href, reason, remedy: REMEDY }];
    tell({ failures }, { phase: 'ready', problem: hasData ? reason : null });
  };
  const look = async () => {
    tell({}, { phase: 'reading' });
    const answer = await request(dossierAddress, token, etag, leaving.signal);
    if (leaving.signal.aborted) return;
    if ('reason' in answer) fail(answer.reason);
    else if (answer.dossier === null) tell({}, { phase: 'ready', problem: null });
    else {
      ({ etag } = answer);
      tell({ dossier: answer.dossier, failures: [] }, { phase: 'ready', problem: null });
    }
  };
  const setWatching = (on: boolean) => {
    clearInterval(timer);
    timer = on ? setInterval(() => void look(), INTERVAL) : undefined;
  };
  return {
    start: (listener) => {
      onReading = listener;
      void onReading(reading);
      setWatching(watch);
      void look();
    },
    reread: () => void look(),
    watch: (on) => {
      setWatching(on);
      tell({}, { watching: on });
    },
    fileOf: () => null,
    close: () => {
      clearInterval(timer);
      leaving.abort();
      return Promise.resolve();
    },
  };
}

const REMEDY = 'check the address, PARLEY_TOKEN and the server';

/** Where the dossier itself is: of `/v1/dossiers/ID` as of `/d/ID` it is `/d/ID.json`. */
function addressOf(address: URL): URL {
  const dossier = new URL(address);
  dossier.pathname = address.pathname.replace(/\/(?:v1\/dossiers|d)\/([^/.]+)(?:\.json)?\/?$/u, '/d/$1.json');
  return dossier;
}

/** A dossier, null for one that has not changed; or why there is none, in words. */
type Answer =
  | { readonly dossier: Dossier | null; readonly etag: string | null }
  | { readonly reason: string };

async function request(
  address: URL,
  token: string | undefined,
  etag: string | null,
  leaving: AbortSignal,
): Promise<Answer> {
  const headers = {
    Accept: 'application/json',
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
    ...(etag ? { 'If-None-Match': etag } : {}),
  };
  try {
    const signal = AbortSignal.any([leaving, AbortSignal.timeout(PATIENCE)]);
    const response = await fetch(address, { headers, signal });
    if (response.status === 304) return { dossier: null, etag };
    if (!response.ok) return { reason: refusals[response.status] ?? `the server answers ${response.status}` };
    const parsed = Dossier.safeParse(await response.json());
    if (!parsed.success) return { reason: 'the answer is no dossier of Parley' };
    return { dossier: parsed.data, etag: response.headers.get('ETag') };
  } catch (error) {
    return { reason: unreachable(error) };
  }
}

const refusals: Readonly<Record<number, string>> = {
  401: 'the server wants a token: set PARLEY_TOKEN',
  403: 'the token does not open this dossier',
  404: 'the server has no such dossier',
  429: 'the server is asked too often',
};

function unreachable(error: unknown): string {
  if (error instanceof SyntaxError) return 'the answer is no JSON';
  if (error instanceof Error && error.name === 'TimeoutError') return 'the server does not answer';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  return `the server cannot be reached${cause ? ` (${cause})` : ''}`;
}

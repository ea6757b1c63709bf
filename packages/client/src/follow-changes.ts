import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { Client } from './create-client.ts';
import type { components } from './generated/api.ts';
import { sleep } from './sleep.ts';

/** What is told to who follows a dossier. Its `id` is the place from which to go on, in another run as well. */
export type FollowedEvent =
  /** An article came or went, or a matter stands differently. */
  | { readonly kind: 'change'; readonly id: string; readonly data: components['schemas']['ChangeEvent'] }
  /** What happened until then can no longer be told one by one: read the dossier again. */
  | { readonly kind: 'reset'; readonly id: string; readonly data: components['schemas']['ResetEvent'] };

/** How a dossier is followed. */
export interface FollowOptions {
  /** The id of the last event that is known, or a revision; what came after it is told first. Without it: from now on. */
  readonly after?: string;
  /** Ends the following. */
  readonly signal?: AbortSignal;
}

/** Thrown where the API refuses to tell what changes: the dossier is gone (404), a token is wanted (401). */
export class FollowingRefused extends Error {
  readonly problem: components['schemas']['Problem'];

  constructor(problem: components['schemas']['Problem']) {
    super(problem.detail);
    this.name = 'FollowingRefused';
    this.problem = problem;
  }
}

/** Milliseconds before a connection is tried again: at first, and at most, after one failure upon another. */
const PAUSE = { least: 1_000, most: 30_000 };

/**
 * Follows what changes in a dossier until the signal says stop. A connection that ends, fails or finds no room is opened
 * again from the last event, so that nothing is missed or told twice.
 * @throws FollowingRefused where coming again would not help.
 */
export async function* followChanges(
  client: Client,
  dossier: string,
  { after, signal }: FollowOptions = {},
): AsyncGenerator<FollowedEvent, void, undefined> {
  let last = after;
  let failures = 0;
  while (!signal?.aborted) {
    let pause = 0;
    try {
      last ??= await currentRevision(client, dossier, signal);
      const stream = await connect(client, dossier, last, signal);
      failures = 0;
      for await (const event of eventsOf(stream, (milliseconds) => (pause = milliseconds))) {
        last = event.id;
        yield event;
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (error instanceof FollowingRefused) throw error;
      pause = error instanceof ComeAgain ? error.milliseconds : PAUSE.least * 2 ** failures++;
    }
    await sleep(Math.min(pause, PAUSE.most), signal);
  }
}

/** The API asks to come again later. */
class ComeAgain extends Error {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super(`Come again in ${milliseconds} ms.`);
    this.milliseconds = milliseconds;
  }
}

async function currentRevision(
  client: Client,
  dossier: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const { data, error, response } = await client.GET('/v1/dossiers/{dossier}', {
    params: { path: { dossier } },
    ...(signal && { signal }),
  });
  return data ? String(data.revision) : refuse(response, error);
}

async function connect(
  client: Client,
  dossier: string,
  last: string,
  signal: AbortSignal | undefined,
): Promise<ReadableStream<Uint8Array>> {
  const { data, error, response } = await client.GET('/v1/dossiers/{dossier}/changes', {
    params: { path: { dossier }, header: { 'Last-Event-ID': last } },
    parseAs: 'stream',
    ...(signal && { signal }),
  });
  return data ?? refuse(response, error);
}

/** Throws why there is no answer: for good, or for a time. */
function refuse({ status, headers }: Response, problem: components['schemas']['Problem'] | undefined): never {
  const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
  if (!Number.isNaN(seconds)) throw new ComeAgain(seconds * 1_000);
  if (status < 500 && problem) throw new FollowingRefused(problem);
  throw new Error(`The API answers with status ${status}.`);
}

/** The events of a stream; `onRetry` is told how long to wait before it is opened again. */
async function* eventsOf(
  stream: ReadableStream<Uint8Array>,
  onRetry: (milliseconds: number) => void,
): AsyncGenerator<FollowedEvent, void, undefined> {
  const reader = stream
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(new EventSourceParserStream({ onRetry }))
    .getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const { event, id, data } = read.value;
      if (id !== undefined && (event === 'change' || event === 'reset'))
        yield { kind: event, id, data: JSON.parse(data) } as FollowedEvent;
    }
  } finally {
    // A stream that failed cannot be cancelled; why it failed is thrown already.
    await reader.cancel().catch(() => undefined);
  }
}

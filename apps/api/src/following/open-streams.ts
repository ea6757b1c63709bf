/** The streams that are open, counted. */
export interface OpenStreams {
  /** Takes a place for a client's stream, which ends by itself after some milliseconds at the latest. */
  readonly take: (client: string, milliseconds: number) => Place;
}

/** A place, to be given back when the stream ends; or whose places are all taken, and when the next is free, in seconds. */
export type Place =
  | { readonly isFree: true; readonly release: () => void }
  | { readonly isFree: false; readonly whose: 'client' | 'all'; readonly retryAfter: number };

/** Streams that may be open at a time: of one client, and of all together. */
export interface StreamLimits {
  readonly perClient: number;
  readonly all: number;
}

/**
 * Counts streams in this process. One whose end nobody tells (its reader neither reads nor leaves) counts until its time is
 * over. `now` is in milliseconds.
 */
export function countStreams({ perClient, all }: StreamLimits, now: () => number = Date.now): OpenStreams {
  const open = new Map<symbol, { readonly client: string; readonly end: number }>();
  return {
    take: (client, milliseconds) => {
      const time = now();
      for (const [id, { end }] of open) if (end <= time) open.delete(id);
      const everybody = [...open.values()];
      const own = everybody.filter((stream) => stream.client === client);
      const full = [
        { whose: 'client' as const, streams: own, limit: perClient },
        { whose: 'all' as const, streams: everybody, limit: all },
      ].find(({ streams, limit }) => streams.length >= limit);
      if (full) {
        const first = Math.min(...full.streams.map(({ end }) => end), time + milliseconds);
        return { isFree: false, whose: full.whose, retryAfter: Math.ceil((first - time) / 1_000) || 1 };
      }
      const id = Symbol(client);
      open.set(id, { client, end: time + milliseconds });
      return { isFree: true, release: () => void open.delete(id) };
    },
  };
}

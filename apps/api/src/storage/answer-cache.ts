/** A body that was sent, with the headers that it had. */
export interface CachedAnswer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers sent lately. */
export interface AnswerCache {
  readonly get: (key: string) => CachedAnswer | undefined;
  readonly put: (key: string, answer: CachedAnswer) => void;
}

/** What a key and headers weigh beside the body, about. */
const OVERHEAD = 500;

/** Keeps the answers used last, of `size` bytes together; none that alone weighs a sixteenth of that. */
export function createAnswerCache(size: number): AnswerCache {
  const kept = new Map<string, CachedAnswer>();
  let bytes = 0;
  const weight = ({ body }: CachedAnswer) => body.length + OVERHEAD;
  const drop = (key: string) => {
    const answer = kept.get(key);
    if (!answer) return;
    bytes -= weight(answer);
    kept.delete(key);
  };
  return {
    get: (key) => {
      const answer = kept.get(key);
      if (answer) {
        kept.delete(key);
        kept.set(key, answer);
      }
      return answer;
    },
    put: (key, answer) => {
      if (weight(answer) > size / 16) return;
      drop(key);
      kept.set(key, answer);
      bytes += weight(answer);
      for (const oldest of kept.keys()) {
        if (bytes <= size) break;
        drop(oldest);
      }
    },
  };
}

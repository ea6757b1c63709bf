/** A line of a stream, without its line feed. */
export interface Line {
  /** Counted from one. */
  readonly number: number;
  /** Null when the line is longer than the limit. */
  readonly bytes: Buffer | null;
}

/** The lines of a stream; no more than `limit` bytes of a line are ever held. */
export async function* readLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer) => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line = { number, bytes: size <= limit ? Buffer.concat(parts) : null };
    number += 1;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}

const LINE_FEED = 0x0a;

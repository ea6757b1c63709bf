import { INPUT_LIMIT, Unreadable } from '@parley/reading';

/**
 * All bytes of a stream.
 * @throws Unreadable as soon as it has more than an input may have.
 */
export async function readBytes(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const read: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > INPUT_LIMIT) throw tooLong();
    read.push(chunk);
  }
  return Buffer.concat(read);
}

/** What is said of an input longer than one may be. */
export function tooLong(): Unreadable {
  const limit = INPUT_LIMIT / 1_000_000;
  return new Unreadable('too-long', `is longer than ${limit} MB`, 'split it into its articles');
}

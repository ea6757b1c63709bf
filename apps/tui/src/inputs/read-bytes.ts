import { ARTICLE_TEXT_LIMIT } from '@parley/core';
import { Unreadable } from './unreadable.ts';

/** More bytes than these cannot be one article: UTF-8 takes at most three for a UTF-16 code unit, and a mark. */
export const ARTICLE_BYTES_LIMIT = 3 * ARTICLE_TEXT_LIMIT + 3;

/**
 * All bytes of a stream that may hold one article.
 * @throws Unreadable as soon as it has more than an article can have.
 */
export async function readBytes(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const read: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > ARTICLE_BYTES_LIMIT) throw tooLong();
    read.push(chunk);
  }
  return Buffer.concat(read);
}

/** What is said of a text longer than an article may be. */
export function tooLong(): Unreadable {
  const limit = ARTICLE_TEXT_LIMIT.toLocaleString('en');
  return new Unreadable(
    `is longer than the ${limit} characters an article may have`,
    'split it into its articles',
  );
}

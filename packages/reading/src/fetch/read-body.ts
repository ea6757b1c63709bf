import { Unreadable } from '../unreadable.ts';
import type { PageResponse } from './request.ts';

/** All bytes of an answer. @throws Unreadable as soon as it has more than the limit, or breaks off. */
export async function readBody({ body, cancel }: PageResponse, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of body ?? []) {
      size += part.length;
      if (size > limit) throw tooLarge(limit);
      parts.push(part);
    }
  } catch (error) {
    cancel();
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      'fetch-failed',
      'broke off while it was fetched',
      'try again, or save the page as a file',
    );
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function tooLarge(limit: number): Unreadable {
  return new Unreadable('too-long', `is larger than ${limit / 1_000_000} MB`, 'save its text as a .txt file');
}

import { expect } from 'vitest';
import type * as z from 'zod';
import type { Send } from './api.ts';

/** All entries of a list, walked by Link; each page's Link and `next` must agree. */
export async function walk<Entry>(
  send: Send,
  path: string,
  schema: z.ZodType<{ readonly data: readonly Entry[]; readonly next: string | null }>,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let next: string | null = path; next !== null; ) {
    const response: Response = await send(next);
    const page = schema.parse(await response.json());
    entries.push(...page.data);
    const link: RegExpExecArray | null = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('Link') ?? '');
    next = link?.[1] ?? null;
    expect(next === null ? null : new URL(next, 'http://x').searchParams.get('cursor')).toBe(page.next);
  }
  return entries;
}

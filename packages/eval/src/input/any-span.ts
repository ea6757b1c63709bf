import type { Span } from '@parley/core';
import * as z from 'zod';
import { InputError } from './input-error.ts';

const offset = z.int().nonnegative();

/** A span written as `[start, end]` or as `{start, end}`. */
export const AnySpan = z.union([
  z.tuple([offset, offset]).transform(([start, end]): Span => ({ start, end })),
  z.object({ start: offset, end: offset }),
]);

/** Throws InputError unless every span runs forwards inside the text. */
export function requireInside(text: string, spans: readonly Span[], where: string): void {
  for (const { start, end } of spans) {
    if (start > end || end > text.length) {
      throw new InputError(
        `${where}: no span of its text, which has ${text.length} characters: ${start} to ${end}`,
      );
    }
  }
}

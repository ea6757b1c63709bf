import * as z from 'zod';

/** A stretch of an article's text, in UTF-16 code units, end exclusive. */
export const Span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Span = Readonly<z.infer<typeof Span>>;

/** A span together with the characters that stand there: `text === article.text.slice(start, end)`. */
export const Excerpt = z.strictObject({ ...Span.shape, text: z.string() });
export type Excerpt = Readonly<z.infer<typeof Excerpt>>;

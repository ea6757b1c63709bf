import * as z from 'zod';

/** The longest text that one article may have, in UTF-16 code units. */
export const ARTICLE_TEXT_LIMIT = 2_000_000;

/** What a caller hands in: a text, and whatever else is known of it. */
export const ArticleInput = z.strictObject({
  /** Made from the text where absent. */
  id: z.string().min(1).max(300).optional(),
  text: z.string().max(ARTICLE_TEXT_LIMIT),
  headline: z.string().max(2_000).nullish(),
  outlet: z.string().max(300).nullish(),
  /** The day of the report, or day and time; dates such as "Monday" are read against it. */
  published: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).nullish(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(4_000)
    .nullish(),
  /** BCP 47; overruled where the text is clearly in another language. */
  language: z.string().max(35).nullish(),
});
export type ArticleInput = Readonly<z.infer<typeof ArticleInput>>;

/** What is known of an article, beside what it says. */
export const ArticleHeader = z.object({
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
});
export type ArticleHeader = Readonly<z.infer<typeof ArticleHeader>>;

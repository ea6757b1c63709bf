import * as z from 'zod';

/** A feed in JSON Feed 1.1, as far as Parley's go. */
export const JsonFeed = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.string(),
    feed_url: z.string(),
    language: z.literal('en'),
    items: z
      .array(
        z.object({
          id: z.string(),
          url: z.string(),
          title: z.string(),
          content_text: z.string(),
          date_published: z.iso.datetime(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'JsonFeed' });
export type JsonFeed = Readonly<z.infer<typeof JsonFeed>>;

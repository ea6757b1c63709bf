import { type Format, MEDIA_TYPES, readArticles, Unreadable } from '@parley/reading';

/** Any bytes are read as a format, or refused with the one error; an article that is read has a text. */
export function readAs(format: Format): (data: Uint8Array) => Promise<void> {
  return async (data) => {
    try {
      const { articles } = await readArticles(data, { mediaType: MEDIA_TYPES[format] });
      if (articles.some(({ input }) => input.text.trim() === ''))
        throw new Error('an article without a text');
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  };
}

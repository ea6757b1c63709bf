import { annotate } from '../src/annotate/annotate.ts';
import { extractQuotes } from '../src/extract/quotes/extract-quotes.ts';
import type { Quote } from '../src/schema/quote.ts';
import { parseDoc } from '../src/syntax/parse-doc.ts';
import type { Article } from '../src/text/article.ts';
import { lines } from '../src/text/lines.ts';

/** The quotes of a made-up text whose every line is a paragraph of the story. */
export async function quotesOf(text: string): Promise<readonly Quote[]> {
  const article: Article = {
    id: 'made-up',
    text,
    headline: null,
    outlet: null,
    published: null,
    url: null,
    language: 'en',
    paragraphs: lines(text).map((line) => ({ ...line, kind: 'body' })),
  };
  return extractQuotes(annotate(await parseDoc(article)));
}

import { annotate } from '../src/annotate/annotate.ts';
import type { AnnotatedDoc } from '../src/annotate/annotated-doc.ts';
import { extractQuotes } from '../src/extract/quotes/extract-quotes.ts';
import type { ArticleHeader } from '../src/schema/article.ts';
import type { Quote } from '../src/schema/quote.ts';
import { parseDoc } from '../src/syntax/parse-doc.ts';
import type { Article } from '../src/text/article.ts';
import { lines } from '../src/text/lines.ts';

/** The quotes of a made-up text whose every line is a paragraph of the story. */
export async function quotesOf(text: string): Promise<readonly Quote[]> {
  return extractQuotes(await docOf(text));
}

/** A made-up text as the extractors get it, every line a paragraph of the story; undated unless `header` says otherwise. */
export async function docOf(text: string, header: Partial<ArticleHeader> = {}): Promise<AnnotatedDoc> {
  const article: Article = {
    id: 'made-up',
    text,
    headline: null,
    outlet: null,
    published: null,
    url: null,
    language: 'en',
    ...header,
    paragraphs: lines(text).map((line) => ({ ...line, kind: 'body' })),
  };
  return annotate(await parseDoc(article));
}

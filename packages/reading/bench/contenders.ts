import { Readability } from '@mozilla/readability';
import defuddle from 'defuddle';
import { parseHTML } from 'linkedom';
import { isoTime } from '../src/dates/iso-time.ts';
import { blockLines } from '../src/html/block-lines.ts';
import { readPage } from '../src/html/read-page.ts';
import { extracted } from '../testing/extracted.ts';
import type { Extracted } from '../testing/score.ts';

// The module is the class itself, though its types put it under `default`.
const Defuddle = defuddle as unknown as typeof defuddle.default;

/** A reader of pages, with the modules that it stands for in a bundle. */
export interface Contender {
  readonly name: string;
  readonly bundle: string;
  readonly read: (html: string, url: string) => Extracted;
}

export const CONTENDERS: readonly Contender[] = [
  {
    name: 'readability',
    bundle: "export { Readability } from '@mozilla/readability'; export { parseHTML } from 'linkedom';",
    read: (html) => {
      const article = new Readability<Element>(parseHTML(html).document as never, {
        serializer: (node) => node as Element,
      }).parse();
      return {
        lines: article?.content ? blockLines(article.content).map(({ text }) => text) : [],
        headline: article?.title ?? null,
        published: isoTime(article?.publishedTime),
        outlet: article?.siteName ?? null,
        authors: article?.byline ? [article.byline] : [],
      };
    },
  },
  {
    name: 'defuddle',
    bundle: "export { default } from 'defuddle'; export { parseHTML } from 'linkedom';",
    read: (html, url) => {
      const article = new Defuddle(parseHTML(html).document as never, { url }).parse();
      const { document } = parseHTML(`<html><head></head><body>${article.content}</body></html>`);
      return {
        lines: blockLines(document.body as never).map(({ text }) => text),
        headline: article.title || null,
        published: isoTime(article.published),
        outlet: article.site || null,
        authors: article.author ? [article.author] : [],
      };
    },
  },
  {
    name: 'parley',
    bundle: "export { readPage } from './src/html/read-page.ts';",
    read: (html, url) => extracted(readPage(html, { url })),
  },
];

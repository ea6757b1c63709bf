import { parseHTML } from 'linkedom';

/** The document that the text of a page is; a fragment becomes the body of one. */
export function parsePage(html: string): Document {
  const isWhole = /<html[\s>]/iu.test(html);
  const page = isWhole ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(page).document;
}

/** What of a document is shown; `document.body` misses a body that other elements stand before. */
export function shownPart(document: Document): Element {
  return document.querySelector('body') ?? document.documentElement;
}

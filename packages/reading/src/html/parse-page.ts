import { parseHTML } from 'linkedom';

/** The document that the text of a page is; a fragment, or a page that ends within its first tag, becomes the body of one. */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/iu.test(html) ? parseHTML(html).document : null;
  // Its type says that there always is a root; of a text without a whole tag there is none.
  if (whole && (whole.documentElement as Element | null) !== null) return whole;
  return parseHTML(`<html><head></head><body>${html}</body></html>`).document;
}

/** What of a document is shown; `document.body` misses a body that other elements stand before. */
export function shownPart(document: Document): Element {
  return document.querySelector('body') ?? document.documentElement;
}

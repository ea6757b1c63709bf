/** Whether a text that may be either is HTML: it has an element that makes a block of its own. */
export function isMarkup(text: string): boolean {
  return /<(?:p|div|br|h[1-6]|article|section|ul|blockquote)(?:\s[^<>]*)?\/?>/iu.test(text);
}

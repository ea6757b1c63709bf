/** Throws unless a span has the text that stands there. */
export function isSpanOf(
  text: string,
  span: { readonly start: number; readonly end: number; readonly text: string },
): void {
  if (text.slice(span.start, span.end) !== span.text)
    throw new Error(`${span.start} to ${span.end} is no span of the text`);
}

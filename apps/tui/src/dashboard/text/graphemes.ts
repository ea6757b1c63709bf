const segmenter = new Intl.Segmenter();

/** The characters of a text as a reader counts them, one after the other. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

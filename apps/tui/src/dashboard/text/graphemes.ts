/** The characters of a text as a reader counts them, one after the other. */
export function* graphemes(text: string): Generator<string> {
  if (/^[\x20-\x7e]*$/u.test(text)) {
    yield* text;
    return;
  }
  // Made when it is needed first: its tables take long to load.
  segmenter ??= new Intl.Segmenter();
  for (const { segment } of segmenter.segment(text)) yield segment;
}

let segmenter: Intl.Segmenter | undefined;

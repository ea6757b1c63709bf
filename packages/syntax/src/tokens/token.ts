/** A stretch of the text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One word or mark of the text: `text.slice(start, end) === token.text`. */
export interface Token extends Span {
  readonly text: string;
}

/** One thing that gold and a prediction disagree on. */
export interface Mistake extends Difference {
  readonly document: string;
  readonly subject: 'quote' | 'agreement' | 'open issue' | 'furniture';
}

/** What each side says; null on the side that has nothing there. */
export interface Difference {
  readonly kind: 'missed' | 'extra' | 'speaker' | 'status';
  readonly gold: Reading | null;
  readonly predicted: Reading | null;
}

/**
 * The text that a side points to, as it stands in the article, and what the side says of it: type, status,
 * speaker.
 */
export interface Reading {
  readonly text: string;
  readonly labels: readonly string[];
}

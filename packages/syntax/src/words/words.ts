/** The surface of each token as integers, one array a property, ready to be features. */
export interface Words {
  readonly length: number;
  /** Identity of the word in lower case; words too rare to have weights share one by ending and shape. */
  readonly word: Int32Array;
  /** Hash of the word in lower case with its digits levelled. */
  readonly lower: Int32Array;
  /** Entry in the vocabulary, or -1. */
  readonly entry: Int32Array;
  readonly cluster: Int32Array;
  readonly coarseCluster: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix3: Int32Array;
  readonly shape: Int32Array;
}

import type { EncodedWeights } from '../model/decode-weights.ts';

/** All that the parser knows beside the tagger's vocabulary and tags, as its weights module holds it. */
export interface EncodedParser {
  readonly actions: EncodedWeights;
  readonly labeller: EncodedWeights;
  /** Relations divided by spaces. */
  readonly labels: string;
  /** Numbers of the relations that arcs of a kind may take, divided by commas; kinds divided by spaces. */
  readonly labelLists: string;
}

import type { EncodedWeights } from '../model/decode-weights.ts';
import type { EncodedVocabulary } from '../words/decode-vocabulary.ts';

/** All that the tagger knows, as its weights module holds it. */
export interface EncodedTagger {
  readonly weights: EncodedWeights;
  readonly vocabulary: EncodedVocabulary;
  /** Joint tags, `UPOS|XPOS`, divided by spaces. */
  readonly tags: string;
  /** Numbers of the tags that the words of a list may take, divided by commas; lists divided by spaces. */
  readonly tagLists: string;
  readonly lemmaRules: string;
}

import { bestClass, type LinearModel, scoreClasses } from '../model/linear-model.ts';
import { rowOf, TAG_LIST, type WordRows } from '../words/word-fields.ts';
import { BEFORE_FIRST_TAG, TAG_FEATURES, tagFeatures } from './tag-features.ts';

/** What the tagger knows: weights, and the tags that a word may take, by the number of its list. */
export interface TagModel {
  readonly model: LinearModel;
  /** Joint tags, `UPOS|XPOS`, by number. */
  readonly tags: readonly string[];
  readonly tagLists: readonly Uint8Array[];
}

const features = new Int32Array(TAG_FEATURES);
const scores = new Float32Array(256);

/** Numbers of the joint tags of a sentence, chosen from left to right. */
export function tagWords(words: WordRows, length: number, { model, tagLists }: TagModel): Uint8Array {
  const tags = new Uint8Array(length);
  let left = BEFORE_FIRST_TAG;
  let left2 = BEFORE_FIRST_TAG;
  for (let index = 0; index < length; index++) {
    const row = rowOf(index);
    const candidates = tagLists[words[row + TAG_LIST]!]!;
    let tag = candidates[0]!;
    if (candidates.length > 1) {
      tagFeatures(words, row, left, left2, features);
      scoreClasses(model, features, TAG_FEATURES, candidates, scores);
      tag = bestClass(candidates, scores);
    }
    tags[index] = tag;
    left2 = left;
    left = tag;
  }
  return tags;
}

import { TEMPLATE_STEP } from '../model/linear-model.ts';

/**
 * Weights of the actions: a pair a feature, for LEFT and for RIGHT. That of SHIFT is what is missing to a sum of zero, since
 * every change in training takes from one action what it gives another.
 */
export type ActionWeights = Int8Array | Float32Array;

/** Place of the pair of a feature, given its template's index. */
export function pairPlace(feature: number, index: number, pairMask: number): number {
  return ((feature + Math.imul(index, TEMPLATE_STEP)) & pairMask) << 1;
}

/** Sets `scores` of SHIFT, LEFT and RIGHT to the sums of their weights over the features. */
export function scoreActions(
  weights: ActionWeights,
  features: Int32Array,
  count: number,
  scores: Float32Array,
): void {
  const pairMask = weights.length / 2 - 1;
  let left = 0;
  let right = 0;
  for (let index = 0; index < count; index++) {
    const place = pairPlace(features[index]!, index, pairMask);
    left += weights[place]!;
    right += weights[place + 1]!;
  }
  scores[0] = -left - right;
  scores[1] = left;
  scores[2] = right;
}

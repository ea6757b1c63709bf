import { TEMPLATE_STEP } from '../model/linear-model.ts';

/**
 * Weights of the actions: a pair a feature, for LEFT in the low byte and for RIGHT in the high one. That of SHIFT is what is
 * missing to a sum of zero, since every change in training takes from one action what it gives another.
 */
export type ActionWeights = Int16Array;

/** Number of the pair of a feature, given its template's index. */
export function pairOf(feature: number, index: number, pairMask: number): number {
  return (feature + Math.imul(index, TEMPLATE_STEP)) & pairMask;
}

/** Views weights of which each two are a pair as pairs; takes the machine to be little-endian, as all that run this are. */
export function pairWeights(weights: Int8Array): ActionWeights {
  return new Int16Array(weights.buffer);
}

/** Sets `scores` of SHIFT, LEFT and RIGHT to the sums of their weights over the features. */
export function scoreActions(
  weights: ActionWeights,
  features: Int32Array,
  count: number,
  scores: Float32Array,
): void {
  const pairMask = weights.length - 1;
  let left = 0;
  let right = 0;
  for (let index = 0; index < count; index++) {
    const pair = weights[pairOf(features[index]!, index, pairMask)]!;
    left += (pair << 24) >> 24;
    right += pair >> 8;
  }
  scores[0] = -left - right;
  scores[1] = left;
  scores[2] = right;
}

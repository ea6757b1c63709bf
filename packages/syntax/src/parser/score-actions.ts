import { TEMPLATE_STEP } from '../model/linear-model.ts';
import { LEFT, RIGHT, SHIFT } from './parser-state.ts';

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

/** The action with the highest sum of weights over the features; RIGHT only if it is open. */
export function bestOfActions(
  weights: ActionWeights,
  features: Int32Array,
  count: number,
  rightIsOpen: boolean,
): number {
  const pairMask = weights.length - 1;
  let left = 0;
  let right = 0;
  for (let index = 0; index < count; index++) {
    const pair = weights[pairOf(features[index]!, index, pairMask)]!;
    left += (pair << 24) >> 24;
    right += pair >> 8;
  }
  const shift = 0 - left - right;
  const best = left > shift ? LEFT : SHIFT;
  return rightIsOpen && right > Math.max(shift, left) ? RIGHT : best;
}

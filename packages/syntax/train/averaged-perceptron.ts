import { type LinearModel, placeShift, TEMPLATE_STEP } from '../src/model/linear-model.ts';
import { pairOf } from '../src/parser/score-actions.ts';

/** Weights while they learn: those of now, and what their average over all steps needs. */
export interface Learner {
  readonly weights: Float32Array;
  /** Sum of each change times the step at which it was made. */
  readonly dated: Float64Array;
  readonly updates: Uint16Array;
  /** 1 for the weights that may change, where not all may. */
  readonly open: Uint8Array | undefined;
  step: number;
}

export function createLearner(size: number, open?: Uint8Array): Learner {
  return {
    weights: new Float32Array(size),
    dated: new Float64Array(size),
    updates: new Uint16Array(size),
    open,
    step: 0,
  };
}

/** Adds `delta` to the weights of one class under each of the features. */
export function addToClass(
  learner: Learner,
  lineSize: number,
  features: Int32Array,
  count: number,
  class_: number,
  delta: number,
): void {
  const lineMask = (learner.weights.length - 1) & ~(lineSize - 1);
  for (let index = 0; index < count; index++) {
    const feature = (features[index]! + Math.imul(index, TEMPLATE_STEP)) | 0;
    add(learner, (feature & lineMask) | ((class_ + placeShift(feature)) & (lineSize - 1)), delta);
  }
}

/** Adds to the weights of LEFT and RIGHT under each of the features. */
export function addToActions(
  learner: Learner,
  features: Int32Array,
  count: number,
  left: number,
  right: number,
): void {
  const pairMask = learner.weights.length / 2 - 1;
  for (let index = 0; index < count; index++) {
    const place = pairOf(features[index]!, index, pairMask) * 2;
    if (left !== 0) add(learner, place, left);
    if (right !== 0) add(learner, place + 1, right);
  }
}

/** Scores SHIFT, LEFT and RIGHT by weights that are not packed yet. */
export function scorePairs(
  weights: Float32Array,
  features: Int32Array,
  count: number,
  scores: Float32Array,
): void {
  const pairMask = weights.length / 2 - 1;
  let left = 0;
  let right = 0;
  for (let index = 0; index < count; index++) {
    const place = pairOf(features[index]!, index, pairMask) * 2;
    left += weights[place]!;
    right += weights[place + 1]!;
  }
  scores[0] = -left - right;
  scores[1] = left;
  scores[2] = right;
}

function add(learner: Learner, place: number, delta: number): void {
  if (learner.open !== undefined && learner.open[place] === 0) return;
  learner.weights[place]! += delta;
  learner.dated[place]! += delta * learner.step;
  if (learner.updates[place]! < 65535) learner.updates[place]!++;
}

/** The average of the weights over the steps made. */
export function averagedWeights({ weights, dated, step }: Learner): Float32Array {
  return weights.map((weight, place) => weight - dated[place]! / (step + 1));
}

/** The mean of several models' weights. */
export function meanWeights(models: readonly Float32Array[]): Float32Array {
  return models[0]!.map(
    (_, place) => models.reduce((sum, weights) => sum + weights[place]!, 0) / models.length,
  );
}

/** Marks the `count` weights that matter most, by the size of their average times the root of how often they changed. */
export function mostUseful(learner: Learner, count: number): Uint8Array {
  const averaged = averagedWeights(learner);
  const use = averaged.map((weight, place) => Math.abs(weight) * Math.sqrt(learner.updates[place]!));
  const least = use.toSorted()[Math.max(0, use.length - count)]!;
  return Uint8Array.from(use, (value) => (value > 0 && value >= least ? 1 : 0));
}

/** A view of a learner as a model to score with. */
export function learningModel({ weights }: Learner, lineSize: number): LinearModel {
  return { weights, lineSize };
}

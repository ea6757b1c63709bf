import { type LinearModel, placeShift } from '../src/model/linear-model.ts';

/** A linear model while it learns: the weights of now, and what their average over all steps needs. */
export interface Learner {
  readonly model: LinearModel<Float32Array>;
  /** Sum of each change times the step at which it was made. */
  readonly dated: Float64Array;
  readonly updates: Uint16Array;
  step: number;
}

export function createLearner(size: number, lineSize: number): Learner {
  return {
    model: { weights: new Float32Array(size), lineSize },
    dated: new Float64Array(size),
    updates: new Uint16Array(size),
    step: 0,
  };
}

/** Adds `delta` to the weights of one class under each of the features. */
export function addWeight(
  learner: Learner,
  features: Int32Array,
  count: number,
  class_: number,
  delta: number,
): void {
  const { weights, lineSize } = learner.model;
  const lineMask = (weights.length - 1) & ~(lineSize - 1);
  for (let at = 0; at < count; at++) {
    const feature = features[at]!;
    const place = (feature & lineMask) | ((class_ + placeShift(feature)) & (lineSize - 1));
    weights[place]! += delta;
    learner.dated[place]! += delta * learner.step;
    if (learner.updates[place]! < 65535) learner.updates[place]!++;
  }
}

/** The average of the weights over the steps made. */
export function averagedModel(learner: Learner): LinearModel<Float32Array> {
  const { weights, lineSize } = learner.model;
  const averaged = weights.map((weight, place) => weight - learner.dated[place]! / (learner.step + 1));
  return { weights: averaged, lineSize };
}

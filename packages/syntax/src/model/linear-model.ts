/**
 * Weights of a linear model over hashed features: a power of two of numbers, cut into lines of `lineSize`. A feature picks
 * a line and a class its place in the line, so that scoring all classes of a feature touches one stretch of memory.
 */
export interface LinearModel<Weights extends Int8Array | Float32Array = Int8Array | Float32Array> {
  readonly weights: Weights;
  readonly lineSize: number;
}

/** Tells the templates of features apart: the hash of the feature at `index` is its value plus `index` times this. */
export const TEMPLATE_STEP = 0x9e3779b1;

/** By how much a feature turns the classes in its line: other bits of the hash than those that pick the line. */
export function placeShift(feature: number): number {
  return Math.imul(feature, 0x85ebca6b) >>> 24;
}

/** Sets `scores[k]` to the sum of the weights of class `classes[k]` over the first `featureCount` features. */
export function scoreClasses(
  model: LinearModel,
  features: Int32Array,
  featureCount: number,
  classes: Uint8Array,
  scores: Float32Array,
): void {
  const { weights, lineSize } = model;
  const lineMask = (weights.length - 1) & ~(lineSize - 1);
  const placeMask = lineSize - 1;
  const classCount = classes.length;
  for (let k = 0; k < classCount; k++) scores[k] = 0;
  for (let at = 0; at < featureCount; at++) {
    const feature = (features[at]! + Math.imul(at, TEMPLATE_STEP)) | 0;
    const line = feature & lineMask;
    const shift = placeShift(feature);
    for (let k = 0; k < classCount; k++) scores[k]! += weights[line | ((classes[k]! + shift) & placeMask)]!;
  }
}

/** The class with the highest score. */
export function bestClass(classes: Uint8Array, scores: Float32Array): number {
  let best = 0;
  for (let k = 1; k < classes.length; k++) if (scores[k]! > scores[best]!) best = k;
  return classes[best]!;
}

/**
 * Weights of a linear model over hashed features: a power of two of numbers, cut into lines of `lineSize`. A feature picks
 * a line by the high bits of its hash and a class its place in the line, so that scoring all classes of a feature touches
 * one stretch of memory.
 */
export interface LinearModel<Weights extends Int8Array | Float32Array = Int8Array> {
  readonly weights: Weights;
  readonly lineSize: number;
}

/** Sets `scores[k]` to the sum of the weights of class `classes[k]` over the first `featureCount` features. */
export function scoreClasses(
  model: LinearModel<Int8Array | Float32Array>,
  features: Int32Array,
  featureCount: number,
  classes: ArrayLike<number>,
  classCount: number,
  scores: Float32Array | Int32Array,
): void {
  const { weights, lineSize } = model;
  const lineMask = (weights.length - 1) & ~(lineSize - 1);
  const placeMask = lineSize - 1;
  for (let k = 0; k < classCount; k++) scores[k] = 0;
  for (let at = 0; at < featureCount; at++) {
    const feature = features[at]!;
    const line = feature & lineMask;
    const shift = placeShift(feature);
    for (let k = 0; k < classCount; k++) scores[k]! += weights[line | ((classes[k]! + shift) & placeMask)]!;
  }
}

/** By how much a feature turns the classes in its line: other bits of the hash than those that pick the line. */
export function placeShift(feature: number): number {
  return Math.imul(feature, 0x85ebca6b) >>> 24;
}

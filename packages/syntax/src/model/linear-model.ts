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

const MOST_FEATURES = 256;

const lines = new Int32Array(MOST_FEATURES);

/**
 * Sets `scores[k]` to the sum of the weights of class `classes[k]` over the first `featureCount` features. Four classes are
 * summed at a time, so that the sums stay out of memory.
 */
export function scoreClasses(
  model: LinearModel,
  features: Int32Array,
  featureCount: number,
  classes: Uint8Array,
  scores: Float32Array,
): void {
  const { weights, lineSize } = model;
  const places = lineSize - 1;
  const lineMask = (weights.length - 1) & ~places;
  const classCount = classes.length;
  for (let at = 0; at < featureCount; at++) {
    const feature = (features[at]! + Math.imul(at, TEMPLATE_STEP)) | 0;
    lines[at] = (feature & lineMask) | (placeShift(feature) & places);
  }
  let k = 0;
  for (; k + 3 < classCount; k += 4) {
    const class0 = classes[k]!;
    const class1 = classes[k + 1]!;
    const class2 = classes[k + 2]!;
    const class3 = classes[k + 3]!;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let at = 0; at < featureCount; at++) {
      const place = lines[at]!;
      const line = place & lineMask;
      sum0 += weights[line | ((place + class0) & places)]!;
      sum1 += weights[line | ((place + class1) & places)]!;
      sum2 += weights[line | ((place + class2) & places)]!;
      sum3 += weights[line | ((place + class3) & places)]!;
    }
    scores[k] = sum0;
    scores[k + 1] = sum1;
    scores[k + 2] = sum2;
    scores[k + 3] = sum3;
  }
  for (; k < classCount; k++) {
    let sum = 0;
    for (let at = 0; at < featureCount; at++) {
      const place = lines[at]!;
      sum += weights[(place & lineMask) | ((place + classes[k]!) & places)]!;
    }
    scores[k] = sum;
  }
}

/** The class with the highest score. */
export function bestClass(classes: Uint8Array, scores: Float32Array): number {
  let best = 0;
  for (let k = 1; k < classes.length; k++) if (scores[k]! > scores[best]!) best = k;
  return classes[best]!;
}

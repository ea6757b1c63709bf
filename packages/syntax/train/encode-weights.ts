import { ALPHABET, type EncodedWeights, GAP_GOES_ON, WEIGHT_OF_DIGIT } from '../src/model/decode-weights.ts';

/**
 * Writes the weights as text, scaled so that the largest is just held, and leaves out those that round to zero. Only
 * ratios of weights matter to a linear model.
 */
export function encodeWeights(weights: Float32Array, lineSize: number): EncodedWeights {
  const scale = 127 / weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9);
  const gaps: string[] = [];
  const values: string[] = [];
  let gap = 0;
  for (const weight of weights) {
    const scaled = weight * scale;
    if (Math.abs(scaled) < 0.5) {
      gap++;
      continue;
    }
    for (; gap >= GAP_GOES_ON; gap -= GAP_GOES_ON) gaps.push(ALPHABET.charAt(GAP_GOES_ON));
    gaps.push(ALPHABET.charAt(gap));
    values.push(ALPHABET.charAt(nearestDigit(scaled)));
    gap = 0;
  }
  return { size: weights.length, lineSize, gaps: gaps.join(''), values: values.join('') };
}

function nearestDigit(scaled: number): number {
  let best = 0;
  for (let digit = 1; digit < WEIGHT_OF_DIGIT.length; digit++) {
    if (Math.abs(WEIGHT_OF_DIGIT[digit]! - scaled) < Math.abs(WEIGHT_OF_DIGIT[best]! - scaled)) best = digit;
  }
  return best;
}

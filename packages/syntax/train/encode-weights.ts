import { ALPHABET, type EncodedWeights, GAP_GOES_ON, weightOfDigit } from '../src/model/decode-weights.ts';
import type { LinearModel } from '../src/model/linear-model.ts';

const LEVELS = Array.from({ length: ALPHABET.length }, (_, digit) => weightOfDigit(digit));

/**
 * Writes the weights as text, `scale` units to one, leaving out those that round to less than `least` units. Only ratios
 * of weights matter to a linear model.
 */
export function encodeWeights(
  model: LinearModel<Float32Array>,
  scale: number,
  least: number,
): EncodedWeights {
  const gaps: string[] = [];
  const values: string[] = [];
  let gap = 0;
  for (const weight of model.weights) {
    const scaled = weight * scale;
    if (Math.abs(scaled) < least) {
      gap++;
      continue;
    }
    for (; gap >= GAP_GOES_ON; gap -= GAP_GOES_ON) gaps.push(ALPHABET.charAt(GAP_GOES_ON));
    gaps.push(ALPHABET.charAt(gap));
    values.push(ALPHABET.charAt(nearestLevel(scaled)));
    gap = 0;
  }
  return {
    size: model.weights.length,
    lineSize: model.lineSize,
    gaps: gaps.join(''),
    values: values.join(''),
  };
}

function nearestLevel(scaled: number): number {
  let best = scaled < 0 ? 1 : 0;
  for (let digit = best; digit < LEVELS.length; digit += 2) {
    if (Math.abs(LEVELS[digit]! - scaled) < Math.abs(LEVELS[best]! - scaled)) best = digit;
  }
  return best;
}

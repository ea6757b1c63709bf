import { expect, test } from 'vitest';
import { decodeWeights } from '../src/model/decode-weights.ts';
import { encodeWeights } from './encode-weights.ts';

test('weights come back in their places, the largest as 127, small ones as zero', () => {
  const weights = new Float32Array(1024);
  weights[0] = 10;
  weights[500] = -5;
  weights[501] = 0.01;
  weights[1023] = 1;
  const decoded = decodeWeights(encodeWeights(weights, 64));
  expect(decoded).toHaveLength(1024);
  expect(decoded[0]).toBe(127);
  expect(decoded[500]! / 63.5).toBeCloseTo(-1, 0);
  expect(decoded[501]).toBe(0);
  expect(decoded[1023]! / 12.7).toBeCloseTo(1, 0);
  expect(decoded.filter((weight) => weight !== 0)).toHaveLength(3);
});

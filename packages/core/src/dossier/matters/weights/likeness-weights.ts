/** Written by train/train-likeness.ts, in the order of `LIKENESS_FEATURES`. */
export const LIKENESS_WEIGHTS: readonly number[] = [
  -3.58,
  4.66,
  1.86,
  -0.41,
  0.62,
  -0.22,
  0.42,
  0.53,
  0.42,
  -3.76,
  0.63,
  0.15,
  0.38,
  0.04,
];

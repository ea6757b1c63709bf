/** Written by train/train-likeness.ts, in the order of `LIKENESS_FEATURES`. */
export const LIKENESS_WEIGHTS: readonly number[] = [
  -3.61,
  4.38,
  1.96,
  -0.47,
  0.6,
  -0.18,
  0.42,
  0.52,
  0.43,
  -3.73,
  0.67,
  0.15,
  0.38,
  0.04,
];

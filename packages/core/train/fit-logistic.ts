/** What the regression learns from: the values of the features, and the answer. */
export interface LogisticExample {
  readonly features: readonly number[];
  readonly same: boolean;
}

const ROUNDS = 2_000;
const RATE = 0.3;
/** How strongly weights are drawn to nothing, the first one, the bias, aside. */
const SHRINKAGE = 0.3;

/** The weights of a logistic regression: gradient descent over all examples, each weight with a pace of its own (AdaGrad). */
export function fitLogistic(examples: readonly LogisticExample[]): readonly number[] {
  const size = examples[0]!.features.length;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : SHRINKAGE * weight));
    for (const { features, same } of examples) {
      let sum = 0;
      for (let at = 0; at < size; at++) sum += weights[at]! * features[at]!;
      const error = 1 / (1 + Math.exp(-sum)) - Number(same);
      for (let at = 0; at < size; at++) slopes[at]! += error * features[at]!;
    }
    for (let at = 0; at < size; at++) {
      squares[at]! += slopes[at]! ** 2;
      weights[at]! -= (RATE * slopes[at]!) / Math.sqrt(squares[at]!);
    }
  }
  return [...weights];
}

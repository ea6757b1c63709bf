/** How many are wanted, how many were found, and how many on each side are right. */
export interface Counts {
  readonly gold: number;
  readonly predicted: number;
  readonly rightGold: number;
  readonly rightPredicted: number;
}

/** Shares from 0 to 1; 0 where there is nothing to divide by. */
export interface Rates {
  readonly gold: number;
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall, and their harmonic mean. */
export function rates({ gold, predicted, rightGold, rightPredicted }: Counts): Rates {
  return {
    gold,
    predicted,
    precision: rightPredicted / (predicted || 1),
    recall: rightGold / (gold || 1),
    // One division of whole numbers, so that the last digit is right.
    f1: (2 * rightGold * rightPredicted) / (rightGold * predicted + rightPredicted * gold || 1),
  };
}

/** The share of the values that are true; null where there are none. */
export function share(values: readonly boolean[]): number | null {
  return values.length === 0 ? null : values.filter(Boolean).length / values.length;
}

import type { AgreementStatus } from '../../schema/agreement.ts';
import type { OpenIssueStatus } from '../../schema/open-issue.ts';
import { ITEM_WEIGHTS } from './weights/item-weights.ts';

/** What the model chooses between; `none`: nothing is agreed or open here. The order is that of the weights. */
export const OUTCOMES = [
  'none',
  'reached',
  'in_principle',
  'pledge',
  'no_progress',
  'disputed',
  'refused',
  'pending',
] as const satisfies readonly ('none' | AgreementStatus | OpenIssueStatus)[];
export type Outcome = (typeof OUTCOMES)[number];

/** Weights of a multinomial logistic regression: a row of one number an outcome for each feature. */
export type ItemWeights = ReadonlyMap<string, readonly number[]>;

/** Name of the feature that every candidate has. */
export const BIAS = 'bias';

/** How likely each outcome is for a candidate with these features, in the order of `OUTCOMES`; sums to one. */
export function outcomeProbabilities(
  features: readonly string[],
  weights: ItemWeights = trainedWeights(),
): readonly number[] {
  const scores = OUTCOMES.map(() => 0);
  for (const name of [BIAS, ...features]) {
    const row = weights.get(name);
    if (row !== undefined) for (const [outcome, weight] of row.entries()) scores[outcome]! += weight;
  }
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

let decoded: ItemWeights | undefined;

/** The committed weights: a line a feature, its name and its weights in hundredths. */
function trainedWeights(): ItemWeights {
  decoded ??= new Map(
    ITEM_WEIGHTS.split('\n').map((line) => {
      const [name, ...numbers] = line.split(' ');
      return [name!, numbers.map((number) => Number(number) / 100)];
    }),
  );
  return decoded;
}

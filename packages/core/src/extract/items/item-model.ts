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
export type ItemWeights = ReadonlyMap<string, Float64Array>;

/** Name of the feature that every candidate has. */
export const BIAS = 'bias';

/** How likely each outcome is for a candidate with these features, in the order of `OUTCOMES`; sums to one. */
export function outcomeProbabilities(
  features: readonly string[],
  weights: ItemWeights = trainedWeights(),
): Float64Array {
  const scores = new Float64Array(OUTCOMES.length);
  addRow(scores, weights.get(BIAS));
  for (const name of features) addRow(scores, weights.get(name));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Counted by hand: this is the innermost loop of the extraction. */
function addRow(scores: Float64Array, row: Float64Array | undefined): void {
  if (row === undefined) return;
  for (let outcome = 0; outcome < scores.length; outcome++) scores[outcome]! += row[outcome]!;
}

let decoded: ItemWeights | undefined;

/** The committed weights: a line a feature, its name and its weights in hundredths. */
function trainedWeights(): ItemWeights {
  decoded ??= new Map(
    ITEM_WEIGHTS.split('\n').map((line) => {
      const [name, ...numbers] = line.split(' ');
      return [name!, Float64Array.from(numbers, (number) => Number(number) / 100)];
    }),
  );
  return decoded;
}

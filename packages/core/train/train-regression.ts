import { BIAS, type ItemWeights, OUTCOMES } from '../src/extract/items/item-model.ts';
import type { Example } from './article-examples.ts';

/** A feature must occur in so many articles, or it says more of them than of agreements. */
const LEAST_ARTICLES = 8;
const ROUNDS = 300;
const RATE = 0.5;
/** How strongly weights are drawn to where they start: the variance of the prior is one over this. */
const SHRINKAGE = 40;
/** Where the weight starts that takes the rules' reading for the outcome; all others start at nothing. */
const TRUST_IN_RULES = 3;

const CLASSES = OUTCOMES.length;

/**
 * Multinomial logistic regression, drawn to the reading of the rules: gradient descent over all examples at once, each
 * weight with a pace of its own (AdaGrad). The same for the same examples in any order.
 */
export function trainRegression(examples: readonly Example[]): ItemWeights {
  const names = [BIAS, ...sharedFeatures(examples)];
  const places = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features }) =>
    Int32Array.from([0, ...features.flatMap((name) => places.get(name) ?? [])]),
  );
  const start = Float64Array.from(names.flatMap(startingWeights));
  const weights = start.slice();
  const squares = new Float64Array(weights.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight, place) => SHRINKAGE * (weight - start[place]!));
    for (const [index, { outcome, weight }] of examples.entries()) {
      if (weight > 0) addSlopes(slopes, weights, rows[index]!, outcome, weight);
    }
    for (const [place, slope] of slopes.entries()) {
      squares[place]! += slope * slope;
      weights[place]! -= (RATE * slope) / Math.sqrt(squares[place]!);
    }
  }
  return new Map(names.map((name, index) => [name, weights.slice(index * CLASSES, (index + 1) * CLASSES)]));
}

function addSlopes(
  slopes: Float64Array,
  weights: Float64Array,
  row: Int32Array,
  outcome: number,
  weight: number,
): void {
  const scores = new Float64Array(CLASSES);
  for (const feature of row) {
    for (let index = 0; index < CLASSES; index++) scores[index]! += weights[feature * CLASSES + index]!;
  }
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (const feature of row) {
    for (let index = 0; index < CLASSES; index++) {
      const error = powers[index]! / total - (index === outcome ? 1 : 0);
      slopes[feature * CLASSES + index]! += error * weight;
    }
  }
}

function startingWeights(feature: string): number[] {
  return OUTCOMES.map((outcome) => (feature === `reading:${outcome}` ? TRUST_IN_RULES : 0));
}

function sharedFeatures(examples: readonly Example[]): readonly string[] {
  const articles = new Map<string, Set<string>>();
  for (const { article, features } of examples) {
    for (const name of features) {
      const known = articles.get(name);
      if (known === undefined) articles.set(name, new Set([article]));
      else known.add(article);
    }
  }
  return [...articles].filter(([, known]) => known.size >= LEAST_ARTICLES).map(([name]) => name);
}

import { BIAS, type ItemWeights, OUTCOMES, type Outcome } from '../src/extract/items/item-model.ts';
import { isAgreementStatus } from '../src/extract/items/reading.ts';
import type { Example } from './article-examples.ts';

/** A feature must occur in so many articles, or it says more of them than of agreements. */
const LEAST_ARTICLES = 8;
const ROUNDS = 300;
const RATE = 0.1;
/** How strongly weights are drawn to where they start: the variance of the prior is one over this. */
const SHRINKAGE = 50;
/** Where the weight starts that takes the rules' reading for the outcome; most others start at nothing. */
const TRUST_IN_RULES = 3;
/** Where the weight of `none` starts for what speaks against a candidate. */
const TRUST_IN_DOUBTS = 1.5;

const CLASSES = OUTCOMES.length;

/**
 * What a feature's weights are made of. An outcome's weight is the sum of its parts, so that rare outcomes learn from the
 * frequent ones of their kind: `pledge` is an item, an agreement, a pledge.
 */
const PARTS: readonly ((outcome: Outcome) => boolean)[] = [
  (outcome) => outcome !== 'none',
  (outcome) => isAgreementStatus(outcome),
  (outcome) => outcome !== 'none' && !isAgreementStatus(outcome),
  ...OUTCOMES.map((part) => (outcome: Outcome) => outcome === part),
];

/** The parts of each outcome. */
const PARTS_OF: readonly (readonly number[])[] = OUTCOMES.map((outcome) =>
  PARTS.flatMap((holds, part) => (holds(outcome) ? [part] : [])),
);

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
  const parts = new Float64Array(names.length * PARTS.length);
  const squares = new Float64Array(parts.length).fill(1e-6);
  let weights = start;
  for (let round = 0; round < ROUNDS; round++) {
    const errors = new Float64Array(weights.length);
    for (const [index, { outcome, weight }] of examples.entries()) {
      if (weight > 0) addErrors(errors, weights, rows[index]!, outcome, weight);
    }
    for (let feature = 0; feature < names.length; feature++) descend(parts, squares, errors, feature);
    weights = start.map((from, place) => from + sumOfParts(parts, place));
  }
  return new Map(names.map((name, index) => [name, weights.slice(index * CLASSES, (index + 1) * CLASSES)]));
}

/** Add what an example says of the weights: by how much each outcome is held too likely. */
function addErrors(
  errors: Float64Array,
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
      errors[feature * CLASSES + index]! += error * weight;
    }
  }
}

/** One step down for the parts of a feature. */
function descend(parts: Float64Array, squares: Float64Array, errors: Float64Array, feature: number): void {
  const slopes = new Float64Array(PARTS.length);
  for (const [outcome, own] of PARTS_OF.entries()) {
    for (const part of own) slopes[part]! += errors[feature * CLASSES + outcome]!;
  }
  for (const [part, error] of slopes.entries()) {
    const place = feature * PARTS.length + part;
    const slope = error + SHRINKAGE * parts[place]!;
    squares[place]! += slope * slope;
    parts[place]! -= (RATE * slope) / Math.sqrt(squares[place]!);
  }
}

function sumOfParts(parts: Float64Array, place: number): number {
  const feature = Math.floor(place / CLASSES);
  return PARTS_OF[place % CLASSES]!.reduce((sum, part) => sum + parts[feature * PARTS.length + part]!, 0);
}

function startingWeights(feature: string): number[] {
  return OUTCOMES.map((outcome) => {
    if (feature.startsWith('doubt:')) return outcome === 'none' ? TRUST_IN_DOUBTS : 0;
    return feature === `reading:${outcome}` ? TRUST_IN_RULES : 0;
  });
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

import { BIAS, OUTCOMES, outcomeProbabilities } from '../src/extract/items/item-model.ts';
import type { Example } from './article-examples.ts';

/** A feature must occur in so many articles, or it says more of them than of agreements. */
const LEAST_ARTICLES = 4;
const EPOCHS = 12;
const RATE = 0.15;
const SHRINKAGE = 0.3;

/** Multinomial logistic regression by AdaGrad with shrinkage, the same for the same examples. */
export function trainRegression(examples: readonly Example[]): Map<string, number[]> {
  const weights = new Map<string, number[]>();
  const squares = new Map<string, number[]>();
  for (const name of [BIAS, ...sharedFeatures(examples)]) {
    weights.set(
      name,
      OUTCOMES.map(() => 0),
    );
    squares.set(
      name,
      OUTCOMES.map(() => 1e-6),
    );
  }
  const random = generator();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, outcome, weight } of shuffled(examples, random)) {
      if (weight === 0) continue;
      const gradients = outcomeProbabilities(features, weights).map(
        (probability, index) => (probability - (index === outcome ? 1 : 0)) * weight,
      );
      for (const name of [BIAS, ...features]) {
        const row = weights.get(name);
        if (row !== undefined) step(row, squares.get(name)!, gradients);
      }
    }
  }
  return weights;
}

function step(row: number[], squares: number[], gradients: readonly number[]): void {
  for (const [index, value] of gradients.entries()) {
    const gradient = value + SHRINKAGE * row[index]!;
    squares[index]! += gradient * gradient;
    row[index]! -= (RATE * gradient) / Math.sqrt(squares[index]!);
  }
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

/** Numbers from 0 to 1, always the same ones. */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const order = [...items];
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  return order;
}
